// Sets more timers than can be kept in order; must get: time-limit, memory-limit
export function answer() {
  for (let i = 0; ; i++) setTimeout(() => {}, -i)
}
