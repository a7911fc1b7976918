// Returns a list of nine quadrillion entries that is a proxy; must get: output-limit
export const answer = () => new Proxy([], { get: (_target, name) => (name === 'length' ? 2 ** 53 - 1 : 1) })
