// Reverses what says that it has nine quadrillion entries; must get: time-limit
export const answer = () => Array.prototype.reverse.call({ length: 2 ** 53 - 1 })
