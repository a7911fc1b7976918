// Spreads an iterator without end into a list; must get: memory-limit, time-limit
function* ones() { for (;;) yield 1 }
export const answer = () => [...ones()]
