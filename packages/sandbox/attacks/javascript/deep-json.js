// Parses ten million nested lists; must get: runtime-error, memory-limit, time-limit
export const answer = () => JSON.parse('['.repeat(1e7))
