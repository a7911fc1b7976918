import type { PreparedSource } from '../prepared.ts'
import { readableStacks } from './stack.ts'

/**
 * What the answer of the job at hand has printed. It is told as it is printed, on its way past the result that will
 * also hold it: only what no result has held is news when the job comes to a bad end.
 */
let heard = ''
let reportedLength = 0
let source: PreparedSource = { entry: '', files: {} }

export function hear(text: unknown): void {
  if (typeof text === 'string') heard += text
}

/** What was printed as its author is to read it: text that goes to the parent as part of a result. */
export function reporting(printed: string): string {
  reportedLength += printed.length
  return readableStacks(printed, source)
}

export function unreported(): string {
  return readableStacks(heard.slice(reportedLength), source)
}

/** Before a job, since one child may serve several. */
export function forgetPrinted(next: PreparedSource): void {
  heard = ''
  reportedLength = 0
  source = next
}
