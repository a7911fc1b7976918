import { stripTypeScriptTypes } from 'node:module'
import type { PreparedFile } from '../../prepared.ts'
import { AnswerFault } from '../answer-fault.ts'
import { elideImports } from './elide-imports.ts'

/** Replaces types by blanks, which keeps every position; what cannot be blanked (enums …) is rewritten with a map. */
export function strip(name: string, text: string): PreparedFile {
  if (!/\.[mc]?ts$/.test(name)) return { code: text, map: null }
  try {
    return { code: elideImports(stripTypeScriptTypes(text, { mode: 'strip' })), map: null }
  } catch (error) {
    if (codeOf(error) === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') return rewrite(name, text)
    throw syntaxFault(error)
  }
}

function rewrite(name: string, text: string): PreparedFile {
  try {
    const written = stripTypeScriptTypes(text, { mode: 'transform', sourceMap: true, sourceUrl: name })
    const [code = '', encoded = ''] = written.split('\n//# sourceMappingURL=data:application/json;base64,')
    return { code: elideImports(code), map: Buffer.from(encoded.split('\n')[0] ?? '', 'base64').toString() }
  } catch (error) {
    throw syntaxFault(error)
  }
}

/** The stripper ran out of its stack on what is nested too deep, and has not got it back: it strips nothing any more. */
export class BrokenStripper extends AnswerFault {
  constructor() {
    super('syntax-error', 'This TypeScript is too deeply nested to be read.')
  }
}

/** The stack begins with `name:line`, the line of source and a line of carets below the fault. */
function syntaxFault(error: unknown): AnswerFault {
  if (!(error instanceof Error) || codeOf(error) !== 'ERR_INVALID_TYPESCRIPT_SYNTAX') return new BrokenStripper()
  const [head = '', ...shown] = (error.stack ?? '').split('\n')
  const line = Number(/:(\d+)$/.exec(head)?.[1] ?? NaN)
  const carets = shown.find((text) => /^\s*\^+$/.test(text)) ?? ''
  const at = Number.isNaN(line) ? null : { line, column: carets.indexOf('^') + 1 }
  return new AnswerFault('syntax-error', `SyntaxError: ${error.message}`, at)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

// The first use compiles the stripper; better before a job than in it.
stripTypeScriptTypes('')
