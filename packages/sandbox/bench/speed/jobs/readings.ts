import type { Task } from '../task.ts'

const script = `function answer(readings, threshold) {
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

type Reading = { meter: number; value: number }

/** As much comes out as goes in: lists of records. */
export const readings: Task = {
  name: 'readings',
  script,
  cases: Array.from({ length: 10 }, (_, index) => {
    const list: Reading[] = Array.from({ length: 20 }, (_, at) => ({ meter: (at * 7 + index) % 11, value: (at * 37 + index * 13) % 101 }))
    const threshold = 50 + index
    return { args: [list, threshold], returns: expected(list, threshold) }
  }),
}

/** Written another way, so that nobody is compared with itself. */
function expected(list: Reading[], threshold: number): unknown[] {
  const meters = [...Map.groupBy(list, ({ meter }) => meter)].map(([meter, own]) => {
    const values = own.map(({ value }) => value)
    return { meter, count: values.length, total: values.reduce((sum, value) => sum + value, 0), peak: Math.max(...values) }
  })
  return meters.filter(({ peak }) => peak >= threshold).toSorted((a, b) => b.total - a.total || a.meter - b.meter)
}
