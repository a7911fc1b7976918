import type { Writable } from 'node:stream'

export interface LogWriter {
  /** Takes a stream's text as it comes, in any pieces. Lines that are no JSON of pino's count as `level`. */
  reader: (level: number) => (text: string) => void
  end: () => void
  /** The last lines, readable. */
  tail: () => string
}

/** Levels as pino numbers them. */
export const info = 30
export const warning = 40
const levels: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warning', 50: 'error', 60: 'fatal' }
const keptLines = 15

/**
 * Shows a program's log on the terminal, a line each with its name before it: warnings and worse, or everything when
 * `verbose`. All of it is copied to `copy` as it came.
 */
export function logWriter(name: string, { verbose, copy }: { verbose: boolean; copy: Writable }): LogWriter {
  const last: string[] = []
  const take = ({ level, text }: Line) => {
    last.push(text)
    if (last.length > keptLines) last.shift()
    if (verbose || level >= warning) process.stderr.write(`${name.padEnd(9)} ${levels[level] ?? ''} ${text}\n`)
  }
  return {
    reader(level) {
      let unfinished = ''
      return (piece) => {
        copy.write(piece)
        const lines = (unfinished + piece).split('\n')
        unfinished = lines.pop() ?? ''
        for (const line of lines) if (line.trim() !== '') take(read(line, level))
      }
    },
    end: () => void copy.end(),
    tail: () => last.map((line) => `  ${line}`).join('\n'),
  }
}

interface Line {
  level: number
  text: string
}

/** A line of pino's JSON, or any other text. */
function read(line: string, otherwise: number): Line {
  try {
    const { level, msg, err, ...rest } = JSON.parse(line) as { level?: unknown; msg?: unknown; err?: { stack?: string }; [key: string]: unknown }
    if (typeof level !== 'number') return { level: otherwise, text: line }
    const details = Object.entries(rest).filter(([key]) => !['time', 'pid', 'hostname'].includes(key))
    const said = [msg, ...details.map(([key, value]) => `${key}=${JSON.stringify(value)}`), err?.stack && `\n${err.stack}`]
    return { level, text: said.filter(Boolean).join(' ') }
  } catch {
    return { level: otherwise, text: line }
  }
}
