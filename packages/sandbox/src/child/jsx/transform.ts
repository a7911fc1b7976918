import { transformSync, type InputOptions, type PluginItem } from '@babel/core'
import jsx from '@babel/plugin-transform-react-jsx'
import typescript from '@babel/plugin-transform-typescript'
import { z } from 'zod'
import type { PreparedFile } from '../../prepared.ts'
import { AnswerFault } from '../answer-fault.ts'

/** Writes JSX as calls of React's automatic runtime and leaves types out, with a map to what the candidate wrote. */
export function transform(name: string, text: string): PreparedFile {
  if (!isCode(name)) return { code: text, map: null }
  try {
    const { code = '', map } = transformSync(text, { ...settings, filename: `/${name}`, plugins: pluginsFor(name) }) ?? {}
    return { code: code ?? '', map: map ? JSON.stringify(map) : null }
  } catch (error) {
    throw syntaxFault(error, name)
  }
}

function isCode(name: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(name)
}

function pluginsFor(name: string): PluginItem[] {
  const types: PluginItem[] = /\.[cm]?tsx?$/.test(name) ? [[typescript, { onlyRemoveTypeImports: false }] as const] : []
  // In a plain .ts file `<T>value` is a cast.
  return /\.[cm]?ts$/.test(name) ? types : [...types, [jsx, { runtime: 'automatic' }] as const]
}

/** Nothing is looked for on the disk. */
const settings: InputOptions = {
  configFile: false,
  babelrc: false,
  browserslistConfigFile: false,
  cwd: '/',
  sourceMaps: true,
  compact: false,
  sourceType: 'module',
  parserOpts: { errorRecovery: false, allowReturnOutsideFunction: false },
}

const parseError = z.object({ code: z.literal('BABEL_PARSE_ERROR'), loc: z.object({ line: z.int(), column: z.int() }), message: z.string() })

/** Babel’s message names the file and the place, and shows the lines around it. */
function syntaxFault(error: unknown, name: string): unknown {
  const parsed = parseError.safeParse(error)
  if (!parsed.success) return new AnswerFault('syntax-error', `${name} cannot be read: it is nested too deeply.`)
  const { message, loc } = parsed.data
  const [first = ''] = message.split('\n')
  const said = first.replace(/^\/[^:]+: /, '').replace(/ \(\d+:\d+\)$/, '')
  return new AnswerFault('syntax-error', `SyntaxError: ${said}`, { line: loc.line, column: loc.column + 1 })
}

// The first use compiles the transformer; better before a job than in it.
transform('answer.tsx', 'type P<T> = { of: T[] }\nexport const List = <T extends string,>({ of }: P<T>) => <ul {...{}}>{of.map((each) => <li key={each}>{each}</li>)}</ul>\n')
