// Reads a property through a million proxies; must get: runtime-error, time-limit, memory-limit
export function answer() {
  let proxy = {}
  for (let i = 0; i < 1e6; i++) proxy = new Proxy(proxy, {})
  return proxy.x
}
