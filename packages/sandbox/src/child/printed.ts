/**
 * What the answer of the job at hand has printed. It is told as it is printed, on its way past the result that will
 * also hold it: only what no result has held is news when the job comes to a bad end.
 */
let heard = ''
let reportedLength = 0

export function hear(text: unknown): void {
  if (typeof text === 'string') heard += text
}

/** Returns what it is given: text that goes to the parent as part of a result. */
export function reporting(printed: string): string {
  reportedLength += printed.length
  return printed
}

export function unreported(): string {
  return heard.slice(reportedLength)
}

/** Before a job, since one child may serve several. */
export function forgetPrinted(): void {
  heard = ''
  reportedLength = 0
}
