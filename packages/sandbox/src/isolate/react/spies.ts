import { boundary } from './browser.ts'
import { originalOf, type Property } from './dom/crossing.ts'
import { getOwnPropertyDescriptor, override } from './dom/overrides.ts'

export type SpyOn = (object: object, name: string, access?: 'get' | 'set') => unknown

/** `jest.spyOn` that can spy on what a page has, too: the spy sits on a holder, which the member of the page asks. */
export function spyingOnPages(spyOn: SpyOn): SpyOn {
  return (object, name, access) => {
    const isOfPage = originalOf(object) !== undefined || boundary.prototypes.has(object)
    const member = isOfPage ? memberOf(object, name) : undefined
    if (!member) return spyOn(object, name, access)
    let self: unknown = object
    const holder = holderOf(name, member, () => self)
    const spy = spyOn(holder, name, access)
    const readOn = (one: unknown): unknown => {
      self = one
      return Reflect.get(holder, name)
    }
    override(object, name, {
      get(this: unknown) {
        return readOn(this)
      },
    })
    return spy
  }
}

/** An object with the member, which it calls on whatever `self` is. */
function holderOf(name: string, { get, value }: Property, self: () => unknown): object {
  if (!get) return { [name]: value }
  return Object.defineProperty({}, name, { get: () => Reflect.apply(get, self(), []), configurable: true })
}

function memberOf(object: object, name: string): Property | undefined {
  for (let holder: object | null = object; holder; holder = Reflect.getPrototypeOf(holder)) {
    const found = getOwnPropertyDescriptor(holder, name)
    if (found) return found
  }
  return undefined
}
