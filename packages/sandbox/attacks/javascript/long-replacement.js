// Replaces a million characters by a thousand each; must get: runtime-error, memory-limit
export const answer = () => 'a'.repeat(2 ** 20).replaceAll('a', 'b'.repeat(2 ** 10)).length
