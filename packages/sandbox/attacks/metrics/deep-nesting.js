// Nests parentheses deeper than the parser's stack; must get: harmless
export const answer = @repeat(100000, "(")1@repeat(100000, ")")
