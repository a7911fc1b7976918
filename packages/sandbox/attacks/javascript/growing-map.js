// Grows a Map, whose backing store aborts the process when it cannot grow; must get: memory-limit, time-limit
export function answer() {
  const map = new Map()
  for (let i = 0; ; i++) map.set(i, i)
}
