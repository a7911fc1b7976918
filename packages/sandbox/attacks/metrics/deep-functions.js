// Nests functions, each a scope within all others; must get: harmless
export const answer = @repeat(1500, "(a%i) => ")0
