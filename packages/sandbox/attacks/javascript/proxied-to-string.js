// Has the name of an error written by a proxy, which is called with lists of the engine's own (CVE-2023-32314); must get: harmless
export function answer() {
  const found = []
  const error = new Error()
  const spy = (_target, self, args) => {
    for (const each of [self, args]) if (each.constructor.constructor('return typeof process')() !== 'undefined') found.push('realm')
    return 'x'
  }
  error.name = { toString: new Proxy(() => '', { apply: spy }) }
  void error.stack
  console.log(error)
  String(error)
  return found.length === 0 ? 'contained' : found
}
