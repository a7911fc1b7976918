/** What the specs of this folder test. */
export const double = (x) => x * 2
export const twice = (call, ...args) => [call(...args), call(...args)]
export const greet = (name) => console.log(`Hello ${name}`)
export const roll = () => Math.floor(Math.random() * 6) + 1

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
export const later = (value, callback) => setTimeout(() => callback(null, value), 5)
export async function* count(to) {
  for (let each = 0; each < to; each += 1) {
    await sleep(1)
    yield each
  }
}
export const fails = async () => {
  await sleep(1)
  throw new RangeError('late')
}

export class Clock {
  static make() {
    return new Clock()
  }
  now() {
    return Date.now()
  }
  tick() {
    return this.now() + 1
  }
  get value() {
    return 5
  }
  set value(value) {
    this.set = value
  }
}

export const debounce = (call, ms) => {
  let timer
  return (...args) => {
    clearTimeout(timer)
    timer = setTimeout(() => call(...args), ms)
  }
}
export const throttle = (call, ms) => {
  let last = -Infinity
  return (...args) => {
    if (Date.now() - last < ms) return
    last = Date.now()
    call(...args)
  }
}
export const every = (call, ms) => {
  const timer = setInterval(call, ms)
  return () => clearInterval(timer)
}
export const poll = async (call, ms, times) => {
  for (let time = 0; time < times; time += 1) {
    if (await call()) return time
    await sleep(ms)
  }
  throw new Error('gave up')
}
