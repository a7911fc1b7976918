// Returns an object with a name of sixty million characters; must get: output-limit, memory-limit
export const answer = () => ({ ['x'.repeat(6e7)]: 1 })
