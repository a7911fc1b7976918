// Nests expressions deeper than the stripper's stack; must get: syntax-error
export const answer = () => @repeat(100000, "(")'contained'@repeat(100000, ")")
