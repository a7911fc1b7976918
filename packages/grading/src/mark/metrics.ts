import { createHash } from 'node:crypto'
import { extensionOfLanguage, type Language, type Limits, type QuestionOfKind } from '@assay/contracts'
import type { Failure, Metrics, Sandbox, Source } from '@assay/sandbox'
import { remember } from './memory.ts'
import { MarkingError, runOptions, type Marker } from './outcome.ts'

const recall = remember<{ starter: Metrics; reference: Metrics }>(500)

/** The metrics of an answer that runs, or why it has none: a file beside the one that runs may not even parse. */
export async function measure(source: Source, limits: Limits, marker: Marker): Promise<Metrics | Failure> {
  const { failure, metrics } = await marker.sandbox.run({ engine: 'metrics', sources: [source], limits }, runOptions(marker))
  const measured = metrics[0]
  if (failure?.verdict === 'internal-error') throw new MarkingError(`The answer runs but could not be measured: ${failure.message}`)
  return failure ?? measured ?? { verdict: 'syntax-error', message: 'A file does not parse.', line: null, column: null }
}

/** What the starter and the reference measure; once for each process and content, in a job of their own. */
export async function standards(question: QuestionOfKind<'refactor'>, language: Language, { sandbox }: { sandbox: Sandbox }) {
  const sources = [starterSource(question, language), asSource(question.reference.language, question.reference.source)]
  const key = createHash('sha256').update(JSON.stringify(sources)).digest('base64')
  return recall(key, async () => {
    const { failure, metrics } = await sandbox.run({ engine: 'metrics', sources, limits: question.limits })
    const [starter, reference] = metrics
    if (failure || !starter || !reference) {
      throw new MarkingError(`The starter or the reference could not be measured: ${failure?.message ?? 'one does not parse'}.`)
    }
    return { starter, reference }
  })
}

/** The starter in the answer's language, else in any. */
function starterSource({ starters }: QuestionOfKind<'refactor'>, language: Language): Source {
  const own = starters[language]
  if (own !== undefined) return asSource(language, own)
  for (const [other, text] of Object.entries(starters)) if (isLanguage(other)) return asSource(other, text)
  throw new MarkingError('The question has no starter to measure against.')
}

function asSource(language: Language, text: string): Source {
  return { language, files: { [`answer.${extensionOfLanguage[language]}`]: text } }
}

function isLanguage(name: string): name is Language {
  return name in extensionOfLanguage
}
