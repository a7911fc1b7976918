// Nests types deeper than the stripper's stack; must get: syntax-error
type Deep = @repeat(100000, "[")1@repeat(100000, "]")
export const answer = () => 'contained' as Deep
