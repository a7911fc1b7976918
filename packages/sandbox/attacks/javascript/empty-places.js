// Returns a list of four billion empty places; must get: output-limit
export const answer = () => new Array(2 ** 32 - 1)
