import EventTarget from 'happy-dom/lib/event/EventTarget.js'
import * as PropertySymbol from 'happy-dom/lib/PropertySymbol.js'
import { pair, type Crossing } from './crossing.ts'
import { fieldFor } from './members.ts'
import { isNamed, namedStandIn } from './named.ts'
import type { Prototypes } from './prototypes.ts'

/** Makes stand-ins. */
export class StandIns {
  private readonly crossing: Crossing
  private readonly prototypes: Prototypes
  private readonly withFields = new WeakMap<object, object>()

  constructor(crossing: Crossing, prototypes: Prototypes) {
    this.crossing = crossing
    this.prototypes = prototypes
  }

  /** Throws a TypeError for a node of a class that is not the DOM's. `asked` is the prototype that it is to have. */
  make(object: object, asked?: object): object {
    const { original, proxy } = behind(object)
    const prototype = this.prototypes.of(Reflect.getPrototypeOf(original) ?? Object.prototype)
    const standIn = isNamed(original) ? namedStandIn(this.crossing, proxy, prototype) : this.makePlain(original, prototype, asked ?? prototype)
    pair(proxy, standIn)
    pair(original, standIn)
    return standIn
  }

  private makePlain(original: object, usual: object, prototype: object): object {
    if (PropertySymbol.nodeArray in original && prototype !== usual) throw new TypeError('Illegal constructor')
    const standIn = Object.create(this.fieldsBefore(prototype, original)) as object
    // Events last no longer than their dispatch, and Testing Library defines properties on them.
    return PropertySymbol.eventPhase in original ? standIn : Object.preventExtensions(standIn)
  }

  /** The prototype, or one more before it for the fields that the originals themselves have. */
  private fieldsBefore(prototype: object, original: object): object {
    const known = this.withFields.get(prototype)
    if (known) return known
    const fields = Object.getOwnPropertyNames(original).filter((name) => !(name in prototype))
    const made = fields.length === 0 ? prototype : (Object.create(prototype) as object)
    for (const field of fields) Reflect.defineProperty(made, field, fieldFor(this.crossing, field))
    if (made !== prototype) Object.freeze(made)
    this.withFields.set(prototype, made)
    return made
  }
}

/** Forms and selects are proxies; what is private to their classes is in the object behind. Others are their own. */
function behind(object: object): { original: object; proxy: object } {
  if (!(object instanceof EventTarget)) return { original: object, proxy: object }
  const original = Reflect.apply(Reflect.get(object, self) as () => object, object, [])
  return { original, proxy: (Reflect.get(original, PropertySymbol.proxy) as object | undefined) ?? original }
}

/** A method, since a proxy calls those on what is behind it. */
const self = Symbol('self')
Object.defineProperty(EventTarget.prototype, self, {
  value(this: object) {
    return this
  },
})
