import { transformSync, type InputOptions, type PluginItem } from '@babel/core'
import jsx from '@babel/plugin-transform-react-jsx'
import typescript from '@babel/plugin-transform-typescript'
import { z } from 'zod'
import type { PreparedFile } from '../../prepared.ts'
import { AnswerFault } from '../answer-fault.ts'

/**
 * Writes JSX as calls of React's automatic runtime and leaves types out, with a map to what the candidate wrote. Throws
 * an AnswerFault for what does not parse.
 */
export function transform(name: string, text: string): PreparedFile {
  if (!/\.[cm]?[jt]sx?$/.test(name)) return { code: text, map: null }
  try {
    return write(name, text)
  } catch (error) {
    throw syntaxFault(mismatchBefore(name, text) ?? error)
  }
}

function write(name: string, text: string): PreparedFile {
  const written = transformSync(text, { ...settings, filename: `/${name}`, plugins: pluginsFor(name) })
  return { code: written?.code ?? '', map: JSON.stringify(written?.map) }
}

function pluginsFor(name: string): PluginItem[] {
  const types: PluginItem[] = /\.[cm]?tsx?$/.test(name) ? [[typescript, { onlyRemoveTypeImports: false }] as const] : []
  // In a plain .ts file `<T>value` is a cast.
  return /\.[cm]?ts$/.test(name) ? types : [...types, [jsx, { runtime: 'automatic' }] as const]
}

/** Nothing is looked for on the disk. */
const settings: InputOptions = { configFile: false, babelrc: false, browserslistConfigFile: false, cwd: '/', sourceMaps: true, compact: false, sourceType: 'module' }

/**
 * The tag that closes another element than was opened, if that is what is wrong. Babel trips over what follows it
 * before it compares the two, so it is asked what it makes of the text up to there.
 */
function mismatchBefore(name: string, text: string): unknown {
  const closings = [...text.matchAll(/<\/[\w.:$-]*\s*>/g)].slice(0, maxClosings)
  for (const { 0: tag, index } of closings) {
    try {
      write(name, text.slice(0, index + tag.length))
    } catch (error) {
      if (parseError.safeParse(error).data?.reasonCode.startsWith('MissingClosingTag')) return error
    }
  }
  return null
}

const maxClosings = 100

const parseError = z.object({ code: z.literal('BABEL_PARSE_ERROR'), reasonCode: z.string(), loc: z.object({ line: z.int(), column: z.int() }), message: z.string() })

/** Babel’s message names the file and the place, and shows the lines around it. It runs out of its stack on what is nested too deep. */
function syntaxFault(error: unknown): AnswerFault {
  const { data } = parseError.safeParse(error)
  if (!data) return new AnswerFault('syntax-error', 'This is too deeply nested to be read.')
  const [said = ''] = data.message.split('\n')
  const message = said.replace(/^\/[^:]+: /, '').replace(/ \(\d+:\d+\)$/, '')
  return new AnswerFault('syntax-error', `SyntaxError: ${message}`, { line: data.loc.line, column: data.loc.column + 1 })
}

// The first use compiles the transformer; better before a job than in it.
write('answer.tsx', 'type P<T> = { of: T[] }\nexport const List = <T extends string,>({ of }: P<T>) => <ul {...{}}>{of.map((each) => <li key={each}>{each}</li>)}</ul>\n')
