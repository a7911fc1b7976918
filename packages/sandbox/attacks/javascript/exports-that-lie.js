// Exports values under every name that the loader may ask for, so that what is copied out is of its making; must get: harmless
export const evaluated = new Proxy({}, { get() { for (;;); } })
export const then = (resolve) => resolve({ answer: () => 'forged' })
export { evaluated as default, evaluated as namespace }
export const answer = () => 'contained'
