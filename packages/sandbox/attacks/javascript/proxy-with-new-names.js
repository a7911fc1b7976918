// Returns a proxy that has other properties at each look; must get: time-limit, output-limit, memory-limit, runtime-error
let count = 0
const make = () => new Proxy({}, {
  ownKeys: () => Array.from({ length: 100 }, () => `k${count++}`),
  getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  get: make,
})
export const answer = make
