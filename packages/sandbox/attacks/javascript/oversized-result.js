// Returns more than may leave the sandbox; must get: output-limit
export const answer = () => 'x'.repeat(2 ** 24)
