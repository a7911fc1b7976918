// Has an enumeration of twenty thousand members, which must be rewritten and mapped; must get: harmless, time-limit, memory-limit
enum Names { @repeat(20000, "name%i, ") last }
export const answer = () => (Names.last === 20000 ? 'contained' : 'broken')
