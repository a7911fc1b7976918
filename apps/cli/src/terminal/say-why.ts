/** Something that the person at the terminal can mend; its message says how. */
export class Advice extends Error {
  override name = 'Advice'
}

/** Errors whose message is meant for the person at the terminal: ours, and those of the packages. */
const readable = new Set(['Advice', 'ClusterError', 'BankError', 'WeakSandbox'])

/** A sentence for what was foreseen, everything for what was not. */
export function sayWhy(error: unknown): void {
  const isForeseen = error instanceof Error && readable.has(error.name)
  console.error(isForeseen ? `\n${error.message}` : error)
}
