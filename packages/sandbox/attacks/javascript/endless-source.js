// Overflows the parser with nested parentheses; must get: runtime-error, syntax-error, harmless
export const answer = () => new Function(`return ${'('.repeat(1e6)}'contained'${')'.repeat(1e6)}`)()
