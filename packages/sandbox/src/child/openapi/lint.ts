import { BaseResolver, createConfig, getLineColLocation, lintFromString, ResolveError, type Config, type NormalizedProblem } from '@redocly/openapi-core'
import type { OpenapiResult } from '../../job.ts'
import { rules } from './rules.ts'

type Lint = NonNullable<OpenapiResult['lint']>

/** Where Redocly looks for plugins before it starts: a folder that does not exist. */
const nowhere = '/nowhere'

/** Must be made while the child may still read files, although there are none to be found. */
export function createLintConfig(): Promise<Config> {
  return createConfig({ rules: Object.fromEntries(rules.map((rule) => [rule, 'error'])) }, { configPath: `${nowhere}/redocly.yaml` })
}

/** Findings in the order of their lines, and the share of rules that found nothing, in percent. */
export async function lintDocument(text: string, config: Config): Promise<Lint> {
  const problems = await lintFromString({
    source: text,
    absoluteRef: 'answer.yaml',
    config,
    externalRefResolver: new NoExternalRefs(),
  })
  const broken = new Set(problems.map((problem) => problem.ruleId))
  return { percent: (100 * (rules.length - broken.size)) / rules.length, problems: problems.slice(0, maxProblems).map(describe).toSorted(byPosition) }
}

const maxProblems = 200

/** A `$ref` to a file or an address is never followed: it counts as unresolved. */
class NoExternalRefs extends BaseResolver {
  override loadExternalRef(ref: string): Promise<never> {
    return Promise.reject(new ResolveError(new Error(`"${ref}" is outside the document, and only the document itself is read`)))
  }
}

function describe({ ruleId, message, location: [first] }: NormalizedProblem): Lint['problems'][number] {
  const start = first ? getLineColLocation(first).start : { line: 1, col: 1 }
  return { rule: ruleId, message: message.slice(0, 1000), line: start.line, column: start.col }
}

function byPosition(a: Lint['problems'][number], b: Lint['problems'][number]): number {
  return a.line - b.line || a.column - b.column
}
