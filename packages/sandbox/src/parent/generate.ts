import { z } from 'zod'
import type { CallsJob } from '../job.ts'
import type { Children } from './children.ts'
import { engines } from './engines/index.ts'

/**
 * Runs a question's generate.js: `export function generate({ random, files, fill })`, which returns the files that it
 * writes, path → text. It is an author's program, so it gets no more than an answer gets: text in, text out.
 *
 * - `random.next()` is a number from 0 to below 1, `random.int(from, to)` a whole one, both ends included,
 *   `random.pick(list)` one element, `random.shuffle(list)` a new list; all follow from the seed alone.
 * - `files` holds the texts of the folder.
 * - `fill(text, values)` replaces every `{{name}}`; a name without a value is an error.
 *
 * Rejects with what is wrong with the program.
 */
export async function generate(program: string, seed: number, texts: Record<string, string>, children: Children): Promise<Record<string, string>> {
  const job: CallsJob = {
    engine: 'javascript',
    source: { language: 'javascript', files: { 'answer.js': entry, 'generate.js': program, 'random.js': random } },
    export: 'answer',
    calls: [{ args: [seed, texts] }],
    performance: true,
    limits: { cpuMs: 3000, memoryMb: 256, outputKb: 16 * 1024 },
  }
  const { failure, calls } = await engines.javascript.run(job, { children, databases: null })
  const [call] = calls
  if (failure) throw new Error(placed(failure))
  if (!call) throw new Error('did not run')
  if (call.ok) return files.parse(call.returned, { error: () => 'expected an object of texts: path → content' })
  if ('failure' in call) throw new Error(placed(call.failure))
  throw new Error(`${call.thrown.name}: ${call.thrown.message}\n${call.thrown.stack}`.trim())
}

function placed({ message, line }: { message: string; line: number | null }): string {
  return line === null ? message : `line ${line}: ${message}`
}

const files = z.record(z.string(), z.string())

const entry = `
import { generate } from './generate.js'
import { seededRandom } from './random.js'

const fill = (text, values) => text.replace(/\\{\\{(\\w+)\\}\\}/g, (whole, name) => {
  if (!Object.hasOwn(values, name)) throw new Error('fill() has no value for ' + whole)
  return String(values[name])
})

export const answer = (seed, files) => generate({ random: seededRandom(seed), files, fill })
`

/** Mulberry32 by Tommy Ettinger: 32 bits of state, good enough for content, the same on every machine and version. */
const random = `
export function seededRandom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (from, to) => from + Math.floor(next() * (to - from + 1))
  const pick = (list) => list[int(0, list.length - 1)]
  const shuffle = (list) => {
    const shuffled = [...list]
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = int(0, last)
      ;[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]]
    }
    return shuffled
  }
  return { next, int, pick, shuffle }
}
`
