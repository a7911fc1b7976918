/** Mulberry32 by Tommy Ettinger: numbers from 0 to 1, the same for a seed every time. */
export function seededRandom(seed: number): () => number {
  const { imul } = Math
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
