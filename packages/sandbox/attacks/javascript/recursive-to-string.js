// Recurses through the conversion of an object to text; must get: runtime-error
const shy = { toString: () => `${shy}` }
export const answer = () => `${shy}`
