// Replaces what the tests measure with: clocks, timers, clones and the console; must get: harmless
let now = 0
const later = () => (now += 60_000)
const attempts = [
  () => { Date.now = later },
  () => { Object.defineProperty(Date, 'now', { value: later }) },
  () => { globalThis.Date = class { static now = later } },
  () => { Object.defineProperty(globalThis, 'Date', { value: { now: later } }) },
  () => { performance.now = later },
  () => { globalThis.performance = { now: later } },
  () => { globalThis.setTimeout = (callback) => callback() },
  () => { globalThis.structuredClone = (value) => value },
  () => { delete globalThis.structuredClone },
  () => { Math.random = () => 0 },
  () => { console.log = () => {} },
  () => { globalThis.console = { log() {} } },
  () => { Array.prototype.sort = function () { return this } },
  () => { JSON.stringify = () => '"right"' },
]
const tamper = () => { for (const attempt of attempts) try { attempt() } catch {} }
tamper()
export const answer = (given) => {
  tamper()
  if (given) given.changed = true
}
