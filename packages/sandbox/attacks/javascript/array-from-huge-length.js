// Asks a built-in for an array of four billion entries; must get: memory-limit, time-limit
export const answer = () => Array.from({ length: 2 ** 32 - 2 }, (_, i) => i)
