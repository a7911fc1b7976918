// Queues two microtasks in each microtask; must get: time-limit, memory-limit
export function answer() {
  const fan = () => {
    Promise.resolve().then(fan)
    Promise.resolve().then(fan)
  }
  fan()
  return new Promise(() => {})
}
