/**
 * Whether every left value can be given a right value of its own that it fits, with none left over: a perfect matching
 * of a bipartite graph, found by augmenting paths (Kuhn 1955). Values that fit several others make the first-come
 * choice wrong, so a greedy walk would not do.
 */
export function canMatch<L, R>(left: L[], right: R[], fits: (left: L, right: R) => boolean): boolean {
  if (left.length !== right.length) return false
  const fitting = left.map((each) => right.flatMap((other, index) => (fits(each, other) ? [index] : [])))
  const takenBy = new Map<number, number>()

  function place(index: number, tried: Set<number>): boolean {
    for (const candidate of fitting[index] ?? []) {
      if (tried.has(candidate)) continue
      tried.add(candidate)
      const holder = takenBy.get(candidate)
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(candidate, index)
        return true
      }
    }
    return false
  }

  return left.every((_, index) => place(index, new Set()))
}
