// Answers in the engine's place when it asks what something is an instance of, how it iterates or becomes text; must get: harmless, runtime-error
const asked = []
const answering = { [Symbol.hasInstance]: () => true, [Symbol.toPrimitive]: () => 'forged', [Symbol.toStringTag]: 'forged', [Symbol.species]: class {} }
for (const target of [Error, Promise, Map, Set, Date, RegExp, Array, Function, Object, Uint8Array, ArrayBuffer]) {
  for (const symbol of Object.getOwnPropertySymbols(answering)) {
    try { Object.defineProperty(target, symbol, { get() { asked.push(symbol); return answering[symbol] } }) } catch {}
  }
}
Array.prototype[Symbol.iterator] = function* () { yield 'forged' }
String.prototype[Symbol.iterator] = function* () { yield 'forged' }
export async function answer() {
  await new Promise((resolve) => setTimeout(resolve, 1))
  console.log({ x: [1] }, new Error('y'))
  return 'contained'
}
