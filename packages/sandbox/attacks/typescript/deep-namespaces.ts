// Nests namespaces, each rewritten to a function; must get: syntax-error, runtime-error, harmless
@repeat(2000, "export namespace N%i { ")export const x = 1@repeat(2000, " }")
export const answer = () => 'contained'
