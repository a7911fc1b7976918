import { originalOf, type Crossing, type Member, type Property, type Stranger } from './crossing.ts'
import { asking } from './overrides.ts'

/** The member of a stand-in's prototype for that of the original's. */
export function memberFor(crossing: Crossing, name: string, original: Property): Property {
  if (typeof original.value === 'function') return asking(name, { value: Object.freeze(methodFor(crossing, name, original.value as Member)) })
  if ('value' in original) return { value: crossing.outward(original.value), configurable: true, enumerable: true }
  const { get, set } = original
  return asking(name, { ...(get && { get: getterFor(crossing, get) }), ...(set && { set: setterFor(crossing, set) }), enumerable: true })
}

/** A field that the originals themselves have, rather than their prototype. */
export function fieldFor(crossing: Crossing, name: string): Property {
  return memberFor(crossing, name, {
    get(this: unknown): unknown {
      return Reflect.get(this as object, name)
    },
    set(this: unknown, value) {
      return Reflect.set(this as object, name, value)
    },
  })
}

/** A function of the window or of a class, which is called on nothing else. */
export function functionFor(crossing: Crossing, name: string, original: Member, self: unknown): Member {
  const strangers = strangersOf(name)
  return (...args) => cross(crossing, original, self, take(crossing, strangers, args))
}

function methodFor(crossing: Crossing, name: string, original: Member): Member {
  const strangers = strangersOf(name)
  const method = function (this: unknown, ...args: unknown[]) {
    return cross(crossing, original, receiver(this), take(crossing, strangers, args))
  }
  return Object.defineProperty(method, 'name', { value: name })
}

function getterFor(crossing: Crossing, original: Member): Member {
  return function (this: unknown) {
    return crossing.outward(Reflect.apply(original, receiver(this), []))
  }
}

function setterFor(crossing: Crossing, original: Member): Member {
  return function (this: unknown, value) {
    return cross(crossing, original, receiver(this), [crossing.inward(value, 'text')])
  }
}

function cross(crossing: Crossing, original: Member, self: unknown, args: unknown[]): unknown {
  try {
    return crossing.outward(Reflect.apply(original, self, args))
  } catch (thrown) {
    throw crossing.outwardError(thrown)
  }
}

function receiver(self: unknown): object {
  const original = originalOf(self ?? globalThis)
  if (original === undefined) throw new TypeError('Illegal invocation')
  return original
}

function take(crossing: Crossing, [first, others]: Strangers, args: unknown[]): unknown[] {
  return args.map((value, index) => crossing.inward(value, index === 0 ? first : others))
}

/** How strangers are taken as the first argument and as the others. */
type Strangers = readonly [Stranger, Stranger]

function strangersOf(name: string): Strangers {
  if (takesObjects.has(name)) return ['refused', 'refused']
  if (takesObjectThenOptions.has(name)) return ['refused', 'options']
  if (takesOptions.has(name)) return ['options', 'options']
  return keeps.has(name) ? ['kept', 'text'] : ['text', 'text']
}

const takesObjects = new Set([
  'appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren', 'moveBefore',
  'contains', 'isEqualNode', 'isSameNode', 'compareDocumentPosition', 'insertAdjacentElement', 'adoptNode', 'importNode', 'add', 'requestSubmit',
  'setAttributeNode', 'setAttributeNodeNS', 'removeAttributeNode', 'setNamedItem', 'setNamedItemNS', 'dispatchEvent', 'unobserve',
  'selectNode', 'selectNodeContents', 'setStart', 'setEnd', 'setStartBefore', 'setStartAfter', 'setEndBefore', 'setEndAfter', 'surroundContents',
  'insertNode', 'intersectsNode', 'comparePoint', 'isPointInRange', 'compareBoundaryPoints', 'collapse', 'setPosition', 'extend', 'addRange',
  'removeRange', 'setBaseAndExtent', 'containsNode', 'selectAllChildren', 'any',
])
const takesObjectThenOptions = new Set(['observe', 'createTreeWalker', 'createNodeIterator', 'getComputedStyle'])
const takesOptions = new Set([
  'addEventListener', 'removeEventListener', 'addListener', 'removeListener', 'scroll', 'scrollTo', 'scrollBy', 'scrollIntoView', 'focus', 'attachShadow',
  'animate', 'getRootNode', 'createElement', 'createElementNS', 'checkVisibility', 'query', 'write',
])
const keeps = new Set(['pushState', 'replaceState', 'abort', 'postMessage'])
