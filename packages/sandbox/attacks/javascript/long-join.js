// Joins half a billion empty places; must get: runtime-error, memory-limit, time-limit
export const answer = () => new Array(2 ** 29).join('ab').length
