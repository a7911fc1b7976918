import { isDeepStrictEqual } from 'node:util'
import type { CallsJob } from '../../src/index.ts'

/** The job that everybody runs: an answer of a few lines, called with ten lists, each as long as a question's case is. */
export const code = `export function summarize(readings, threshold) {
  const byMeter = new Map()
  for (const { meter, value } of readings) {
    const seen = byMeter.get(meter) ?? { meter, count: 0, total: 0, peak: -Infinity }
    seen.count += 1
    seen.total += value
    seen.peak = Math.max(seen.peak, value)
    byMeter.set(meter, seen)
  }
  return [...byMeter.values()].filter(({ peak }) => peak >= threshold).sort((a, b) => b.total - a.total || a.meter - b.meter)
}
`

/** The same as a script that leaves `summarize` in the global scope, for those who know no modules. */
export const script = code.replace('export ', '')

const readingsOfCase = 20

type Reading = { meter: number; value: number }
type Args = [readings: Reading[], threshold: number]

export const cases: { args: Args; returns: unknown[] }[] = Array.from({ length: 10 }, (_, index) => {
  const readings = Array.from({ length: readingsOfCase }, (_, at) => ({ meter: (at * 7 + index) % 11, value: (at * 37 + index * 13) % 101 }))
  const args: Args = [readings, 50 + index]
  return { args, returns: expected(...args) }
})

/** Written another way, so that nobody is compared with itself. */
function expected(readings: Reading[], threshold: number): unknown[] {
  const meters = [...Map.groupBy(readings, ({ meter }) => meter)].map(([meter, own]) => {
    const values = own.map(({ value }) => value)
    return { meter, count: values.length, total: values.reduce((sum, value) => sum + value, 0), peak: Math.max(...values) }
  })
  return meters.filter(({ peak }) => peak >= threshold).toSorted((a, b) => b.total - a.total || a.meter - b.meter)
}

export const callsJob: CallsJob = {
  engine: 'javascript',
  source: { language: 'javascript', files: { 'answer.js': code } },
  export: 'summarize',
  calls: cases.map(({ args }) => ({ args })),
  performance: false,
  limits: {},
}

/** Throws unless these are the results of all cases: a run that is fast and wrong is no run. */
export function requireRight(results: unknown[]): void {
  if (isDeepStrictEqual(results, cases.map(({ returns }) => returns))) return
  throw new Error(`Wrong results: ${JSON.stringify(results).slice(0, 300)}`)
}
