// Leaves timers, promises and rejections behind for the call after it; must get: harmless
let settle
export async function answer() {
  settle?.('forged')
  setInterval(() => { throw new Error('left behind') }, 1)
  Promise.resolve().then(() => { throw new Error('left behind') })
  const kept = new Promise((resolve) => { settle = resolve })
  queueMicrotask(() => { throw new Error('left behind') })
  void kept
  return 'contained'
}
