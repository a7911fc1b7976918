// Imports the spec as if it stood beside it; must get: syntax-error
import * as spec from './spec.js'
export const answer = () => spec
