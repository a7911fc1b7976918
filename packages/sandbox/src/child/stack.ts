import { SourceMap } from 'node:module'
import type { Position } from '../failure.ts'
import type { PreparedSource } from '../prepared.ts'

/** Keeps the frames of the answer's own files in a stack, with positions in the candidate's own text. */
export function ownStack(stack: string, source: PreparedSource): string {
  const [head = '', ...frames] = splitStack(stack)
  const own = frames.filter((frame) => positionIn(frame, source) !== null)
  return [head, ...own.map((frame) => mapFrame(frame, source))].join('\n')
}

/** Text in which stacks may stand, with positions in the candidate's own text and without the frames of what runs it. */
export function readableStacks(text: string, source: PreparedSource): string {
  if (!isFrame.test(text)) return text
  const lines = text.split('\n').filter((line) => !(isFrame.test(line) && line.includes(ours)))
  return lines.map((line) => (isFrame.test(line) && positionIn(line, source) ? mapFrame(line, source) : line)).join('\n')
}

const isFrame = /^ +at /m
/** What the files of harness and libraries are called. */
const ours = 'assay:'

/** Where in the answer the topmost of its frames stands. */
export function topPosition(stack: string, source: PreparedSource): Position | null {
  const [, ...frames] = splitStack(stack)
  for (const frame of frames) {
    const position = positionIn(frame, source)
    if (position) return position
  }
  return null
}

/** Position in the candidate's own text of a position in the code that runs. */
export function originalPosition(file: string, line: number, column: number, source: PreparedSource): Position {
  const map = source.files[file]?.map
  if (!map) return { line, column }
  const entry = new SourceMap(JSON.parse(map)).findEntry(line - 1, column - 1)
  return 'originalLine' in entry ? { line: entry.originalLine + 1, column: entry.originalColumn + 1 } : { line, column }
}

function splitStack(stack: string): string[] {
  const at = stack.search(/\n\s+at /)
  return at < 0 ? [stack] : [stack.slice(0, at), ...stack.slice(at + 1).split('\n')]
}

const framePattern = /([^\s():]+):(\d+):(\d+)/

function positionIn(frame: string, source: PreparedSource): Position | null {
  const [, file, line, column] = framePattern.exec(frame) ?? []
  if (file === undefined || !Object.hasOwn(source.files, file)) return null
  return originalPosition(file, Number(line), Number(column), source)
}

function mapFrame(frame: string, source: PreparedSource): string {
  return frame.replace(framePattern, (whole, file: string, line: string, column: string) => {
    const original = originalPosition(file, Number(line), Number(column), source)
    return `${file}:${original.line}:${String(original.column)}`
  })
}
