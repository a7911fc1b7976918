// Returns a promise that nothing is left to settle; must get: runtime-error
export const answer = () => new Promise(() => {})
