// Sends a built-in over a huge length, which V8 cannot interrupt; must get: time-limit
export const answer = () => Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)
