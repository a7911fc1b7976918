// Takes every method away from every built-in; must get: harmless
const { deleteProperty, ownKeys, getPrototypeOf } = Reflect
const roots = [Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Promise, Map, Set, WeakMap, WeakSet, Date, RegExp, Error, TypeError, RangeError, Uint8Array, ArrayBuffer, DataView, JSON, Math, Reflect, Proxy, Intl]
const prototypes = [...roots.map(({ prototype }) => prototype), getPrototypeOf(Uint8Array), getPrototypeOf(Uint8Array.prototype), getPrototypeOf([].values()), getPrototypeOf(function* () {}), getPrototypeOf(async function () {})]
const all = [...roots, ...prototypes].filter(Boolean).map((object) => ({ object, keys: ownKeys(object) }))
for (let i = 0; i < all.length; i++) for (let j = 0; j < all[i].keys.length; j++) deleteProperty(all[i].object, all[i].keys[j])
export const answer = () => 'contained'
