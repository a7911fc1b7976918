/** One statement of a script. */
export interface Statement {
  text: string
  /** Where it begins in the script, in UTF-16 units. */
  start: number
  /** The lines after a `COPY … FROM STDIN`, up to `\.` or the end of the script; null for every other statement. */
  copied: string | null
}

/**
 * Cuts a script where psql would: at semicolons that stand in no string, quoted name, comment, parenthesis or body of an
 * SQL-standard routine. What holds nothing but space and comments is left out.
 *
 * The rules are those of psql’s own scanner:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/fe_utils/psqlscan.l
 */
export function* statementsOf(script: string): Generator<Statement> {
  let start = 0
  while (start < script.length) {
    const { end, words } = scanStatement(script, start)
    const text = script.slice(start, end)
    const data = isCopyFromStdin(words) ? dataAfter(script, end) : null
    if (words.length > 0) yield { text, start, copied: data && script.slice(data.start, data.end) }
    start = data?.next ?? end
  }
}

/** Names and numbers are taken whole: `a$b$` is a name, not the beginning of a string. */
const token = /[\w\u0080-\uFFFF][\w$\u0080-\uFFFF]*|--|\/\*|\S/g

/** Finds the end of a statement and the first words and signs of it that stand outside of parentheses: enough to tell what it is. */
function scanStatement(script: string, start: number): { end: number; words: string[] } {
  const words: string[] = []
  let [parentheses, blocks, previous] = [0, 0, '']
  let at = start
  for (;;) {
    token.lastIndex = at
    const match = token.exec(script)
    if (!match) return { end: script.length, words }
    const [found] = match
    const isEscaped = /^e$/i.test(previous) && match.index === at
    at = endOfToken(script, found, match.index, isEscaped)
    if (found === '--' || found === '/*') continue
    if (found === ';' && parentheses === 0 && blocks === 0) return { end: at, words }
    if (parentheses === 0 && words.length < maxWords) words.push(found.toLowerCase())
    if (parentheses === 0 && isRoutine(words)) blocks += opened(found, blocks)
    if (found === '(') parentheses += 1
    if (found === ')') parentheses = Math.max(0, parentheses - 1)
    previous = found
  }
}

/** The first words of `CREATE OR REPLACE PROCEDURE`, and all of `COPY "s"."t" (a, b) FROM STDIN`. */
const maxWords = 12

function isRoutine(words: string[]): boolean {
  return words[0] === 'create' && /^create (or replace )?(function|procedure) /.test(`${words.slice(0, 4).join(' ')} `)
}

/** How many blocks of an SQL-standard body a word opens, or closes. */
function opened(word: string, blocks: number): number {
  if (/^begin$/i.test(word) || (blocks > 0 && /^case$/i.test(word))) return 1
  return blocks > 0 && /^end$/i.test(word) ? -1 : 0
}

function endOfToken(script: string, found: string, at: number, isEscaped: boolean): number {
  const after = at + found.length
  if (found === '--') return after + lengthOf(script, after, /[^\n]*/y)
  if (found === '/*') return endOfComment(script, after)
  if (found === '"') return indexAfter(script, '"', after)
  if (found === "'") return isEscaped ? after + lengthOf(script, after, escapedString) : indexAfter(script, "'", after)
  if (found === '$') return endOfDollars(script, at)
  return after
}

/** Up to its closing quote; in this kind of string alone, a backslash hides a quote. A doubled quote begins the next piece. */
const escapedString = /(?:[^'\\]+|\\[^]|'')*'?/y

function endOfDollars(script: string, at: number): number {
  const length = lengthOf(script, at, /\$(?:[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*)?\$/y)
  return length === 0 ? at + 1 : indexAfter(script, script.slice(at, at + length), at + length)
}

/** Comments can stand in each other. */
function endOfComment(script: string, after: number): number {
  const mark = /\/\*|\*\//g
  mark.lastIndex = after
  for (let depth = 1; depth > 0; ) {
    const match = mark.exec(script)
    if (!match) return script.length
    depth += match[0] === '/*' ? 1 : -1
  }
  return mark.lastIndex
}

function isCopyFromStdin(words: string[]): boolean {
  return words[0] === 'copy' && words.join(' ').includes(' from stdin')
}

/** Data begins on the line after the statement’s; there is none when that line goes on with more than a comment. */
function dataAfter(script: string, end: number): { start: number; end: number; next: number } {
  const blank = lengthOf(script, end, /[^\S\n]*(?:--[^\n]*)?\n/y)
  if (blank === 0) return { start: end, end, next: end }
  const start = end + blank
  const last = /^\\\.\r?$/gm
  last.lastIndex = start
  const match = last.exec(script)
  return match ? { start, end: match.index, next: match.index + match[0].length } : { start, end: script.length, next: script.length }
}

function indexAfter(script: string, text: string, from: number): number {
  const index = script.indexOf(text, from)
  return index === -1 ? script.length : index + text.length
}

function lengthOf(script: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  return pattern.exec(script)?.[0].length ?? 0
}
