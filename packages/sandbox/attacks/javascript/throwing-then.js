// Returns an object that is a promise when it is first looked at, and throws from then on; must get: runtime-error
export function answer() {
  let looks = 0
  return { get then() { if (looks++ === 0) return (resolve) => resolve('forged'); throw new Error('x') } }
}
