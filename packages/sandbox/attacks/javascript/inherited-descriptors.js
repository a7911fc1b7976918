// Gives all objects what makes a property's description invalid, so that the harness can define nothing; must get: harmless
export function answer() {
  setTimeout(() => {}, 1)
  for (const name of ['get', 'set', 'value', 'writable', 'enumerable', 'configurable']) Object.defineProperty(Object.prototype, name, { value: 1, __proto__: null })
  return 'contained'
}
