// Gets hold of what settles the harness's promises through Symbol.species and constructors (CVE-2023-37466, CVE-2026-47210); must get: harmless
const caught = []
class Fake {
  constructor(executor) {
    executor((value) => caught.push(value), (reason) => caught.push(reason))
  }
  static get [Symbol.species]() { return Fake }
}
export function answer() {
  const promise = (async () => 'contained')()
  promise.constructor = { [Symbol.species]: Fake }
  Object.defineProperty(Promise, Symbol.species, { get: () => Fake, configurable: true })
  Promise.prototype.constructor = Fake
  const escaped = caught.some((value) => Object(value) === value && value.constructor.constructor('return typeof process')() !== 'undefined')
  return escaped ? 'escaped' : promise
}
