/**
 * Takes away what an isolate's memory limit does not count or a timeout cannot interrupt: WebAssembly memories, shared
 * and resizable buffers, waiting on atomics, code that runs when garbage is collected.
 */
export function seal(): void {
  deleteUncounted()
  for (const name of ['resize', 'transfer', 'transferToFixedLength', 'resizable', 'maxByteLength']) {
    Reflect.deleteProperty(ArrayBuffer.prototype, name)
  }
  replaceArrayBuffer()
}

/** V8 puts some of these back when it makes a context from a snapshot. */
export function deleteUncounted(): void {
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'FinalizationRegistry', 'WeakRef']) Reflect.deleteProperty(globalThis, name)
}

/** Does what seals, but leaves Atomics: V8 cannot make a context from a snapshot that lacks it. */
export function keepAtomics<Result>(work: () => Result): Result {
  const atomics = Reflect.getOwnPropertyDescriptor(globalThis, 'Atomics')
  const result = work()
  if (atomics) Reflect.defineProperty(globalThis, 'Atomics', atomics)
  return result
}

/** An ArrayBuffer whose constructor takes no `maxByteLength`. */
function replaceArrayBuffer(): void {
  const Original = ArrayBuffer
  const { construct } = Reflect
  function FixedArrayBuffer(length: number): ArrayBuffer {
    if (!new.target) throw new TypeError("Constructor ArrayBuffer requires 'new'")
    return construct(Original, [length], new.target)
  }
  Object.defineProperty(FixedArrayBuffer, 'name', { value: 'ArrayBuffer' })
  Object.defineProperty(FixedArrayBuffer, 'isView', { value: Original.isView.bind(Original), writable: true, configurable: true })
  Object.defineProperty(FixedArrayBuffer, Symbol.species, { get: () => FixedArrayBuffer, configurable: true })
  Object.defineProperty(FixedArrayBuffer, 'prototype', { value: Original.prototype, writable: false })
  for (const [holder, name] of [
    [Original.prototype, 'constructor'],
    [globalThis, 'ArrayBuffer'],
  ] as const) {
    Object.defineProperty(holder, name, { value: FixedArrayBuffer, writable: true, configurable: true, enumerable: false })
  }
}
