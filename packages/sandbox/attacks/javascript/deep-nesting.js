// Returns a value nested so deep that reading it overflows the stack; must get: runtime-error
export function answer() {
  let node = []
  for (let i = 0; i < 1e5; i++) node = [node]
  return node
}
