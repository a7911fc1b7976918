// Asks for a buffer of eight gigabytes and writes to all of it; must get: runtime-error, memory-limit
export const answer = () => new Uint8Array(8 * 2 ** 30).fill(1).length
