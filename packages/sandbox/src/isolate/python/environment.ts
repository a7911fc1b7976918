import { define } from '../define.ts'
import { TextDecoder, TextEncoder } from '../web/text-codec.ts'
import { compileAtOnce } from './compilers.ts'
import { now } from './time.ts'

/**
 * What Pyodide needs of a shell and an isolate lacks: it takes this for d8, V8's own shell, because there are `read`
 * and `load`. Evaluated before Pyodide is.
 */
const files = new Map<string, ArrayBuffer>()

/** Gives Pyodide a file, under the name by which it will ask for it. */
export function provideFile(name: string, bytes: ArrayBuffer): void {
  files.set(name, bytes)
}

/** Files are read once; what stays would be memory that no answer can use. */
function readbuffer(path: string): ArrayBuffer {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const bytes = files.get(name)
  if (!bytes) throw new Error(`There is no file ${name}`)
  files.delete(name)
  return bytes
}

function unavailable(): never {
  throw new Error('Not available in an isolate')
}

/** Pyodide's d8 has no other source of entropy than a command line; here it is the same for every answer. */
function system(_shell: string, [, command = '']: string[]): string {
  const bytes = Number(/-c(\d+)/.exec(command)?.[1] ?? 0)
  const padding = (3 - (bytes % 3)) % 3
  let text = ''
  for (let index = 0; index < Math.ceil(bytes / 3) * 4 - padding; index += 1) text += base64[random(64)]
  return text + '='.repeat(padding)
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A linear congruential generator (Numerical Recipes): an answer's random numbers are the same each time that it runs. */
let seed = 20_261_121
function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}

/** Pyodide asks for decoders of encodings that it never uses here. */
class LenientDecoder extends TextDecoder {
  constructor(_label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) {
    super('utf-8', options)
  }
}

const quiet = () => {}

define({
  read: unavailable,
  load: unavailable,
  readbuffer,
  os: { system },
  console: { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet },
  performance: { now },
  setTimeout: quiet,
  clearTimeout: quiet,
  TextDecoder: LenientDecoder,
  TextEncoder,
})
Math.random = () => random(2 ** 30) / 2 ** 30
compileAtOnce()
