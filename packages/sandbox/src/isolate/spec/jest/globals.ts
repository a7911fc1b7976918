/**
 * What Jest's packages see as `globalThis`: a copy, so that what they keep there is out of an answer's reach.
 */
export const ownGlobals: object = Object.defineProperties({}, Object.getOwnPropertyDescriptors(globalThis))
