import { RE2JS } from 're2js'

/** In characters. What is compared by a pattern is an address, an instant, a message: never a document. */
const MAX_LENGTH = 10_000

/**
 * Whether an author's pattern is found in a candidate's text. Matching takes time linear in the text (RE2): the
 * backtracking of JavaScript's own expressions would let a candidate's text hold up the runner for years.
 */
export function matches(pattern: string, text: string): boolean {
  return text.length <= MAX_LENGTH && RE2JS.compile(pattern).test(text)
}
