/** A source of numbers in [0, 1). */
export type Random = () => number

/** Repeatable random numbers from a 32-bit seed: mulberry32 (Tommy Ettinger, 2017, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A new array in random order: each position takes one of those that are left, all with the same chance. */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const left = [...values]
  return values.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}
