// Settles its promise many times, and that of an earlier call; must get: harmless
const kept = []
export const answer = () => ({
  then(resolve, reject) {
    resolve('contained')
    kept.push(resolve, reject)
    for (const settle of kept) { settle('forged'); settle(new Error('forged')) }
    throw new Error('forged')
  },
})
