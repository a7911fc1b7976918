// Replaces what random ids are made with, to run within the harness; must get: harmless
let seen = 'contained'
String.prototype.replace = function (pattern, make) { seen = make.constructor('return typeof process')() === 'undefined' ? seen : 'escaped'; return '' }
RegExp.prototype[Symbol.replace] = String.prototype.replace
export function answer() {
  crypto.randomUUID()
  return seen
}
