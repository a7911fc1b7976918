export interface Random {
  /** Both ends included. */
  integer: (least: number, most: number) => number
  pick: <Value>(values: readonly Value[]) => Value
  shuffled: <Value>(values: readonly Value[]) => Value[]
}

/** The same numbers for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    integer,
    pick: <Value>(values: readonly Value[]) => values[integer(0, values.length - 1)] as Value,
    shuffled: <Value>(values: readonly Value[]) => values.map((value) => ({ value, key: next() })).toSorted((a, b) => a.key - b.key).map(({ value }) => value),
  }
}
