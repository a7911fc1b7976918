/** How a number of words fits the range that is asked for, and by how many it does not. */
export function wordsLeft(count: number, [min, max]: readonly [number, number]): { state: 'fits' | 'short' | 'long'; by: number } {
  if (count < min) return { state: 'short', by: min - count }
  return count > max ? { state: 'long', by: count - max } : { state: 'fits', by: 0 }
}
