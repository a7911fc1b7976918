// Throws what throws again when it is told, and again; must get: runtime-error
const refuse = () => { throw new Proxy({}, { get: refuse }) }
export default { fetch() { throw { toString: refuse, get message() { return refuse() }, get name() { return refuse() }, get stack() { return { toString: refuse } } } } }
