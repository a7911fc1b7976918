// Sets timers for ever while its promise stays pending; must get: time-limit
export function answer() {
  setInterval(() => {}, 0)
  return new Promise(() => {})
}
