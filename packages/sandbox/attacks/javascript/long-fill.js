// Fills a list of four billion places; must get: time-limit, memory-limit
export const answer = () => new Array(2 ** 32 - 1).fill(0).length
