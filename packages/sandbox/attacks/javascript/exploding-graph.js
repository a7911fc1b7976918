// Returns a small graph that unfolds to two to the fiftieth nodes; must get: output-limit
export function answer() {
  let node = [1]
  for (let i = 0; i < 50; i++) node = [node, node]
  return node
}
