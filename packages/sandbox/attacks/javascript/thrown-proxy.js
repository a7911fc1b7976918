// Throws a proxy that loops at every touch; must get: time-limit
export function answer() {
  const loop = () => { for (;;); }
  throw new Proxy({}, { get: loop, has: loop, getPrototypeOf: loop, ownKeys: loop, getOwnPropertyDescriptor: loop })
}
