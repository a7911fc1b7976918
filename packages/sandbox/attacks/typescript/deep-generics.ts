// Nests type arguments, whose closing brackets look like operators; must get: syntax-error, harmless
type Box<T> = T
export const answer = (): @repeat(5000, "Box<")string@repeat(5000, ">") => 'contained'
