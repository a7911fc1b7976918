// Delegates from generator to generator to the end of the stack; must get: runtime-error
function* deeper() { yield* deeper() }
export const answer = () => [...deeper()]
