import * as js from './intrinsics.ts'

/** Reads JSON in the wire encoding (contracts/value.ts) into the value that it stands for. The text is ours. */
export function decode(json: string): unknown {
  const wire: unknown = js.parse(json)
  // Nothing in it is tagged, so it stands for itself.
  return js.indexOf(json, '"$"') < 0 ? wire : read(wire)
}

function read(wire: unknown): unknown {
  if (typeof wire !== 'object' || wire === null) return wire
  if (js.isArray(wire)) return readList(wire)
  const tagged = wire as Record<string, unknown>
  return js.hasOwn(tagged, '$') ? readTagged(tagged) : readObject(tagged)
}

function readList(wire: readonly unknown[]): unknown[] {
  const list: unknown[] = []
  for (let index = 0; index < wire.length; index += 1) js.put(list, index, read(wire[index]))
  return list
}

function readObject(wire: Record<string, unknown>): object {
  const object = {}
  const names = js.keys(wire)
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? ''
    js.put(object, name, read(wire[name]))
  }
  return object
}

function readTagged(wire: Record<string, unknown>): unknown {
  switch (wire.$) {
    case 'undefined':
      return undefined
    case 'nan':
      return NaN
    case 'infinity':
      return Infinity
    case '-infinity':
      return -Infinity
    case 'bigint':
      return js.toBigInt(js.text(wire.value))
    case 'date':
      return new js.OriginalDate(wire.value === null ? NaN : js.text(wire.value))
    case 'map':
      return readMap(wire.entries)
    case 'set':
      return readSet(wire.values)
    case 'object':
    case 'instance':
      return readEntries(wire.entries)
    default:
      throw new TypeError(`An argument cannot be a ${js.text(wire.$)}`)
  }
}

function readMap(entries: unknown): Map<unknown, unknown> {
  const map = new js.OriginalMap<unknown, unknown>()
  eachPair(entries, (key, value) => js.mapSet(map, read(key), read(value)))
  return map
}

function readSet(values: unknown): Set<unknown> {
  const set = new js.OriginalSet<unknown>()
  if (!js.isArray(values)) return set
  for (let index = 0; index < values.length; index += 1) js.setAdd(set, read(values[index]))
  return set
}

function readEntries(entries: unknown): object {
  const object = {}
  eachPair(entries, (key, value) => js.put(object, js.text(key), read(value)))
  return object
}

function eachPair(entries: unknown, visit: (key: unknown, value: unknown) => void): void {
  if (!js.isArray(entries)) return
  for (let index = 0; index < entries.length; index += 1) {
    const pair: unknown = entries[index]
    if (js.isArray(pair)) visit(pair[0], pair[1])
  }
}
