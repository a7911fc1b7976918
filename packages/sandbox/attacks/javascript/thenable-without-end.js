// Returns a thenable that resolves to itself, so that it is asked again for ever; must get: time-limit
export function answer() {
  const thenable = { then: (resolve) => resolve(thenable) }
  return thenable
}
