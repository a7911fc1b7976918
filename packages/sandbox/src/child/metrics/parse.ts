import { parse, type Program, type Token } from 'acorn'
import { strip } from '../typescript/strip.ts'
import { AnswerFault } from '../answer-fault.ts'

export interface ParsedFile {
  name: string
  code: string
  program: Program
  tokens: Token[]
}

/** Parses each file as a module, its types stripped first; null when one of them does not parse. */
export function parseFiles(files: Record<string, string>): ParsedFile[] | null {
  try {
    return Object.entries(files).map(([name, text]) => parseFile(name, strip(name, text).code))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof AnswerFault) return null
    throw error
  }
}

function parseFile(name: string, code: string): ParsedFile {
  const tokens: Token[] = []
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens })
  return { name, code, program, tokens }
}
