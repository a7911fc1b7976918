import type { Task } from '../task.ts'

const script = `function answer(numbers, target) {
  const places = new Map()
  for (let place = 0; place < numbers.length; place += 1) {
    const other = places.get(target - numbers[place])
    if (other !== undefined) return [other, place]
    places.set(numbers[place], place)
  }
  return []
}
`

/** Much goes in, little comes out: which two of two hundred numbers add up? The goals were set with this one. */
export const pairs: Task = {
  name: 'pairs',
  script,
  cases: Array.from({ length: 10 }, (_, index) => {
    const numbers = Array.from({ length: 200 }, (_, place) => place * 3 + index)
    // Many pairs add up to it; the middle two are the first to be complete.
    return { args: [numbers, (numbers[50] ?? 0) + (numbers[150] ?? 0)], returns: [99, 101] }
  }),
}
