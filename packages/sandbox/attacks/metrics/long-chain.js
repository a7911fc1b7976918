// Adds fifty thousand terms, a tree as deep as it is long; must get: harmless
export const answer = (a) => @repeat(50000, "a + ")a
