// Leaves an error unhandled whose stack loops when it is copied out; must get: time-limit
export async function answer() {
  const error = new Error('x')
  for (const name of ['stack', 'message', 'name']) {
    Object.defineProperty(error, name, { get() { for (;;); } })
  }
  Promise.reject(error)
}
