import * as js from './intrinsics.ts'

/**
 * Whether JSON.stringify writes a value just as `encode` does, in no more than `room` characters: nothing in it but
 * objects of the language's own making, lists, text, true and false, null and finite numbers. Says no wherever a closer
 * look would be needed. Runs getters and proxy traps of the answer, which may throw; one that then gives JSON.stringify
 * something else only makes it write another value that the answer could have returned.
 */
export function isJson(value: unknown, room: number): boolean {
  left = room
  return isPlain(value, maxDepth)
}

/** Characters that may still be written. */
let left = 0
/** Deeper, or in a circle, is for `encode` to tell. */
const maxDepth = 20

function isPlain(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
      left -= value.length
      return left > 0
    case 'number':
      left -= 1
      // Neither infinite nor NaN.
      return left > 0 && value - value === 0
    case 'boolean':
      return true
    case 'object':
      return value === null || (depth > 0 && (js.isArray(value) ? isPlainList(value, depth - 1) : isPlainObject(value, depth - 1)))
    default:
      return false
  }
}

function isPlainList(list: readonly unknown[], depth: number): boolean {
  const { length } = list
  left -= length
  if (left <= 0 || 'toJSON' in list) return false
  for (let index = 0; index < length; index += 1) if (!isPlain(list[index], depth)) return false
  return true
}

function isPlainObject(value: object, depth: number): boolean {
  if ('toJSON' in value || '$' in value || js.getPrototypeOf(value) !== js.ObjectPrototype) return false
  const names = js.keys(value)
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? ''
    left -= name.length
    if (!isPlain((value as Record<string, unknown>)[name], depth)) return false
  }
  return left > 0
}
