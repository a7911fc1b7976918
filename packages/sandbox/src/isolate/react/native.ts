/** What the DOM needs and sealing takes away: it must be kept before. No answer gets at it. */
const kept = globalThis.WeakRef
export { kept as WeakRef }

/** Names that belong to the language: all that there is by now. */
export const languageGlobals: ReadonlySet<unknown> = new Set(Reflect.ownKeys(globalThis))
