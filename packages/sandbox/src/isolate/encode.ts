import * as js from './intrinsics.ts'
import { isJson } from './is-json.ts'

/** Thrown when a value has no place in what may leave the isolate. */
export class TooMuch extends Error {}

/** Lists may nest this deep; what reads them outside is recursive. */
const maxDepth = 1000

interface Encoding {
  /** Characters that may still be written. */
  room: number
  depth: number
  /** The objects that the value at hand stands in. */
  ancestors: Set<object>
}

/**
 * Writes a value as JSON in the wire encoding (contracts/value.ts). Runs getters and proxy traps of the answer, so it
 * may throw anything; throws TooMuch beyond `maxLength` characters.
 */
export function encode(value: unknown, maxLength: number): string {
  if (isJson(value, maxLength)) {
    const json = js.stringify(value)
    if (json.length <= maxLength) return json
  }
  return write(value, { room: maxLength, depth: 0, ancestors: new js.OriginalSet() })
}

function write(value: unknown, to: Encoding): string {
  switch (typeof value) {
    case 'string':
      return spend(js.stringify(value), to)
    case 'number':
      return spend(writeNumber(value), to)
    case 'boolean':
      return spend(value ? 'true' : 'false', to)
    case 'undefined':
      return spend('{"$":"undefined"}', to)
    case 'bigint':
      return spend(`{"$":"bigint","value":"${js.bigintToString(value)}"}`, to)
    case 'symbol':
      return spend('{"$":"symbol"}', to)
    case 'function':
      return spend('{"$":"function"}', to)
    default:
      return value === null ? spend('null', to) : writeNested(value as object, to)
  }
}

function writeNumber(value: number): string {
  if (js.isNaN(value)) return '{"$":"nan"}'
  if (!js.isFinite(value)) return value > 0 ? '{"$":"infinity"}' : '{"$":"-infinity"}'
  return js.stringify(value)
}

function spend(piece: string, to: Encoding): string {
  to.room -= piece.length
  if (to.room < 0) throw new TooMuch('The answer gave back more than it may.')
  return piece
}

function writeNested(value: object, to: Encoding): string {
  if (js.setHas(to.ancestors, value)) return spend('{"$":"cycle"}', to)
  if (to.depth >= maxDepth) throw new RangeError(`The value is nested deeper than ${maxDepth} levels.`)
  js.setAdd(to.ancestors, value)
  to.depth += 1
  const written = writeObject(value, to)
  to.depth -= 1
  js.setDelete(to.ancestors, value)
  return written
}

function writeObject(value: object, to: Encoding): string {
  if (js.isArray(value)) return writeList(value, to)
  const prototype = js.getPrototypeOf(value)
  if (prototype === js.ObjectPrototype || prototype === null) return writePlain(value, to)
  if (js.passes(js.dateGetTime, value)) return spend(writeDate(value as Date), to)
  if (js.passes(js.mapSize, value)) return writeMap(value as Map<unknown, unknown>, to)
  if (js.passes(js.setSize, value)) return writeSet(value as Set<unknown>, to)
  return writeInstance(value, prototype, to)
}

function writeList(list: readonly unknown[], to: Encoding): string {
  let body = ''
  for (let index = 0; index < list.length; index += 1) body += spend(index === 0 ? '' : ',', to) + write(list[index], to)
  return `[${body}]`
}

function writePlain(value: object, to: Encoding): string {
  if (js.hasOwn(value, '$')) return `{"$":"object","entries":${writeEntries(value, to)}}`
  let body = ''
  eachProperty(value, (key, property) => {
    body += spend(`${body === '' ? '' : ','}${js.stringify(key)}:`, to) + write(property, to)
  })
  return `{${body}}`
}

function writeEntries(value: object, to: Encoding): string {
  let body = ''
  eachProperty(value, (key, property) => {
    body += spend(`${body === '' ? '' : ','}[${js.stringify(key)},`, to) + `${write(property, to)}]`
  })
  return `[${body}]`
}

function writeDate(date: Date): string {
  const valid = !js.isNaN(js.dateGetTime(date))
  return `{"$":"date","value":${valid ? `"${js.dateToISOString(date)}"` : 'null'}}`
}

function writeMap(map: Map<unknown, unknown>, to: Encoding): string {
  let body = ''
  js.mapForEach(map, (value, key) => {
    body += `${spend(body === '' ? '[' : ',[', to)}${write(key, to)},${write(value, to)}]`
  })
  return `{"$":"map","entries":[${body}]}`
}

function writeSet(set: Set<unknown>, to: Encoding): string {
  let body = ''
  js.setForEach(set, (value) => {
    body += spend(body === '' ? '' : ',', to) + write(value, to)
  })
  return `{"$":"set","values":[${body}]}`
}

function writeInstance(value: object, prototype: object, to: Encoding): string {
  const head = spend(`{"$":"instance","class":${js.stringify(className(prototype))},"entries":`, to)
  return `${head}${writeEntries(withHiddenParts(value), to)}}`
}

export function className(prototype: object): string {
  const constructor: unknown = js.getOwnPropertyDescriptor(prototype, 'constructor')?.value
  if (typeof constructor !== 'function') return 'Object'
  const name: unknown = js.getOwnPropertyDescriptor(constructor, 'name')?.value
  return typeof name === 'string' ? name : ''
}

/** Errors and regular expressions keep what matters in properties that are not enumerable. */
function withHiddenParts(value: object): object {
  if (js.passes(js.regexpSource, value)) return { source: js.regexpSource(value), flags: js.regexpFlags(value) }
  if (!(value instanceof Error)) return value
  return js.assign({}, value, { name: value.name, message: value.message })
}

function eachProperty(value: object, visit: (key: string, property: unknown) => void): void {
  const all = js.ownKeys(value)
  for (let index = 0; index < all.length; index += 1) {
    const key = all[index]
    if (typeof key === 'string' && js.isEnumerable(value, key)) visit(key, (value as Record<string, unknown>)[key])
  }
}
