// Merges gaps that touch, also when they miss different numbers.
const shortest = 15

export function findGaps(shifts, needs) {
  const edges = [...new Set([...shifts, ...needs].flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const gaps = []
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = edges[index + 1]
    const covers = (each) => each.from <= from && from < each.to
    const needed = Math.max(0, ...needs.filter(covers).map(({ people }) => people))
    const missing = needed - new Set(shifts.filter(covers).map(({ person }) => person)).size
    const last = gaps.at(-1)
    if (missing <= 0) continue
    if (last?.to === from) last.to = to
    else gaps.push({ from, to, missing })
  }
  return gaps.filter(({ from, to }) => to - from >= shortest)
}
