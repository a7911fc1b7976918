// Throws an error none of whose parts can be read; must get: runtime-error
export function answer() {
  const refuse = () => { throw refuse }
  throw Object.defineProperties(new Error(), { name: { get: refuse }, message: { value: { toString: refuse, valueOf: refuse } }, stack: { value: Symbol('x') } })
}
