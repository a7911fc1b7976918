import * as js from './intrinsics.ts'

/** `structuredClone` for the values that answers hold; what cannot be cloned throws a DataCloneError as in the standard. */
export function structuredClone(value: unknown): unknown {
  return copy(value, new js.OriginalMap())
}

function copy(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw notCloneable(value)
  if (typeof value !== 'object' || value === null) return value
  if (js.mapHas(seen, value)) return js.mapGet(seen, value)
  return copyObject(value, seen)
}

function copyObject(value: object, seen: Map<object, unknown>): unknown {
  if (js.passes(js.dateGetTime, value)) return new js.OriginalDate(js.dateGetTime(value as Date))
  if (js.passes(js.regexpSource, value)) return new RegExp(js.text(js.regexpSource(value)), js.text(js.regexpFlags(value)))
  if (js.passes(js.mapSize, value)) return copyMap(value as Map<unknown, unknown>, seen)
  if (js.passes(js.setSize, value)) return copySet(value as Set<unknown>, seen)
  if (ArrayBuffer.isView(value)) return copyView(value)
  if (value instanceof ArrayBuffer) return value.slice(0)
  if (value instanceof Error) return copyError(value, seen)
  if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) throw notCloneable(value)
  return copyProperties(value, js.isArray(value) ? [] : {}, seen)
}

function copyProperties(from: object, to: object, seen: Map<object, unknown>): object {
  js.mapSet(seen, from, to)
  if (js.isArray(from) && js.isArray(to)) to.length = from.length
  const names = js.keys(from)
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? ''
    const value = copy((from as Record<string, unknown>)[name], seen)
    js.put(to, name, value)
  }
  return to
}

function copyMap(from: Map<unknown, unknown>, seen: Map<object, unknown>): Map<unknown, unknown> {
  const to = new js.OriginalMap<unknown, unknown>()
  js.mapSet(seen, from, to)
  js.mapForEach(from, (value, key) => js.mapSet(to, copy(key, seen), copy(value, seen)))
  return to
}

function copySet(from: Set<unknown>, seen: Map<object, unknown>): Set<unknown> {
  const to = new js.OriginalSet<unknown>()
  js.mapSet(seen, from, to)
  js.setForEach(from, (value) => js.setAdd(to, copy(value, seen)))
  return to
}

function copyView(view: ArrayBufferView): unknown {
  if (view instanceof DataView) return new DataView(view.buffer.slice(0), view.byteOffset, view.byteLength)
  return (view as Uint8Array).slice()
}

function copyError(error: Error, seen: Map<object, unknown>): Error {
  const copied = new Error(error.message)
  js.mapSet(seen, error, copied)
  js.defineProperty(copied, 'name', js.bare({ value: error.name, writable: true, configurable: true }))
  js.defineProperty(copied, 'stack', js.bare({ value: error.stack, writable: true, configurable: true }))
  return copied
}

function notCloneable(value: unknown): Error {
  const error = new Error(`${typeof value === 'symbol' ? 'A symbol' : js.slice(js.text(value), 0, 100)} could not be cloned.`)
  js.defineProperty(error, 'name', js.bare({ value: 'DataCloneError', configurable: true, writable: true }))
  js.defineProperty(error, 'code', js.bare({ value: 25, configurable: true }))
  return error
}
