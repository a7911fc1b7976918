/** Takes away buffers that grow or change hands, whose memory an isolate's limit does not count. */
export function sealBuffers(): void {
  for (const name of ['resize', 'transfer', 'transferToFixedLength', 'resizable', 'maxByteLength']) {
    Reflect.deleteProperty(ArrayBuffer.prototype, name)
  }
  replaceArrayBuffer()
}

/**
 * Takes away what an isolate's memory limit does not count or a timeout cannot interrupt: WebAssembly memories, shared
 * buffers, waiting on atomics, code that runs when garbage is collected. Contexts are not made from a snapshot without
 * them, and V8 puts some back when it makes one.
 */
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
