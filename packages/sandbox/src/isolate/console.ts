import { inspect } from './inspect.ts'
import * as js from './intrinsics.ts'

export interface Printed {
  /** What was printed since the last time. */
  take(): string
  /** Prints a text as it is. */
  write: (text: string) => void
  /** Keeps up to `maxLength` characters in all. `tell` hears of them at once, so that they are not lost should the answer never come to an end. */
  keep(maxLength: number, tell: (text: string) => void): void
}

/** Installs a `console` that keeps what is printed. */
export function installConsole(maxLength = 0, tell: (text: string) => void = () => {}): Printed {
  let room = maxLength
  let listener = tell
  let text = ''
  const write = (line: string) => {
    if (room <= 0) return
    const kept = line.length <= room ? line : `${js.slice(line, 0, room)}\n[more was printed than is kept]\n`
    room -= line.length
    text += kept
    listener(kept)
  }
  const print = (...values: unknown[]) => {
    if (room > 0) write(`${format(values, room)}\n`)
  }
  const quiet = () => {}
  const printing = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table']
  const silent = ['group', 'groupEnd', 'time', 'timeEnd', 'timeLog', 'assert', 'count', 'clear']
  const console: Record<string, unknown> = {}
  for (const name of printing) console[name] = print
  for (const name of silent) console[name] = quiet
  Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true })
  return {
    take: () => {
      const taken = text
      text = ''
      return taken
    },
    write,
    keep: (nextLength, nextTell) => {
      room = nextLength
      listener = nextTell
      text = ''
    },
  }
}

function format(values: unknown[], room: number): string {
  const [template] = values
  const { line: head, used } = typeof template === 'string' && values.length > 1 ? fill(template, values, room) : { line: '', used: 0 }
  let line = head
  for (let index = used; index < values.length && line.length <= room; index += 1) {
    const value = values[index]
    line += (index === 0 ? '' : ' ') + (typeof value === 'string' ? value : inspect(value))
  }
  return line
}

/** The text with values in the place of its directives; how many it used, itself included. https://console.spec.whatwg.org/#formatter */
function fill(template: string, values: unknown[], room: number): { line: string; used: number } {
  let line = ''
  let used = 1
  for (let index = 0; index < template.length && line.length <= room; index += 1) {
    const letter = template[index] === '%' ? template[index + 1] : undefined
    const isDirective = letter === 's' || letter === 'd' || letter === 'i' || letter === 'f' || letter === 'o' || letter === 'O' || letter === 'j' || letter === 'c'
    if (letter === '%') line += '%'
    else if (isDirective && used < values.length) {
      // What `%c` stands for is a style.
      line += letter === 'c' ? '' : inspect(values[used])
      used += 1
    } else {
      line += template[index] ?? ''
      continue
    }
    index += 1
  }
  return { line, used }
}
