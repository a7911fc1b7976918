// Computes in slices between timers, each far below the limit, and says that no time has passed; must get: time-limit
Date.now = () => 0
performance.now = () => 0
export function answer() {
  return new Promise(() => {
    setInterval(() => { for (let i = 0; i < 1e4; i++); }, 1)
  })
}
