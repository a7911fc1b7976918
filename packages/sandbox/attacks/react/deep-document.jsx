// Nests elements deeper than any stack; must get: harmless, memory-limit, time-limit
export function View() {
  let tree = <i>leaf</i>
  for (let depth = 0; depth < 200_000; depth += 1) tree = <b>{tree}</b>
  return tree
}
