// Backtracks without end in a regular expression; must get: time-limit
export const answer = () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)
