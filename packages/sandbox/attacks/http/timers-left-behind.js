// Leaves timers behind that throw, reject and set more timers while time passes; must get: harmless
export default {
  fetch() {
    setInterval(() => { throw new Error('left behind') }, 1000)
    setInterval(() => { Promise.reject(new Error('left behind')) }, 1000)
    setTimeout(function again() { setTimeout(again, 500) }, 500)
    setTimeout(async () => { await null; null.x }, 59_999)
    return new Response('contained')
  },
}
