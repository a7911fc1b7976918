// Asks for random bytes for something that says it has room without end; must get: time-limit, memory-limit, runtime-error
export const answer = () => crypto.getRandomValues({ length: Infinity })
