// Puts an endless loop in place of every method of every built-in; must get: harmless
const { defineProperty, ownKeys, getPrototypeOf, getOwnPropertyDescriptor } = Reflect
const loop = () => { for (;;); }
const roots = [Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Promise, Map, Set, WeakMap, WeakSet, Date, RegExp, Error, TypeError, RangeError, Uint8Array, ArrayBuffer, DataView, JSON, Math, Reflect, Proxy, Intl]
const prototypes = [...roots.map(({ prototype }) => prototype), getPrototypeOf(Uint8Array), getPrototypeOf(Uint8Array.prototype), getPrototypeOf([].values()), getPrototypeOf(function* () {}), getPrototypeOf(async function () {})]
const all = [...roots, ...prototypes].filter(Boolean).map((object) => ({ object, keys: ownKeys(object) }))
for (let i = 0; i < all.length; i++) {
  const { object, keys } = all[i]
  for (let j = 0; j < keys.length; j++) {
    if (keys[j] !== 'prototype' && getOwnPropertyDescriptor(object, keys[j]).configurable) defineProperty(object, keys[j], { value: loop, configurable: true })
  }
}
export const answer = () => 'contained'
