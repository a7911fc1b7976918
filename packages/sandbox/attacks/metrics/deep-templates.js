// Nests template literals; must get: harmless
export const answer = @repeat(3000, "`a${")1@repeat(3000, "}b`")
