import type { AnswerContent, Marking, OwnRequest, QuestionOfKind } from '@assay/contracts'
import type { HttpExchange, RunOptions, Sandbox } from '@assay/sandbox'
import { languageProblem } from './language.ts'
import { contentOf } from './outcome.ts'

/**
 * Sends a candidate's own requests to the answer, in turn on one store, under the limits of the visible cases. Of the
 * question only what every visible case starts with goes along: its store. Nothing is marked, so nothing is earned.
 */
export async function sendOwnRequests(
  question: QuestionOfKind<'http-api'>,
  answer: AnswerContent,
  requests: OwnRequest[],
  sandbox: Sandbox,
  options: RunOptions = {},
): Promise<Marking> {
  const began = performance.now()
  const source = contentOf(answer, 'files')
  const unfit = languageProblem(question.languages, source.language)
  const { failure, sequences, output } = unfit
    ? { failure: unfit, sequences: [], output: '' }
    : await sandbox.run(
        { engine: 'http', source, store: question.store, sequences: [requests.map((request) => ({ request, captures: [] }))], limits: question.limits },
        options,
      )
  const exchanges = sequences[0] ?? []
  const failed = exchanges.find((exchange) => exchange.failure)?.failure ?? failure
  const verdict = failed?.verdict ?? 'accepted'
  return {
    verdict,
    score: 0,
    points: question.points,
    cases: failure
      ? []
      : [{ name: 'your requests', visible: true, verdict, weight: 0, earned: 0, message: null, ms: sum(exchanges), details: { type: 'http', exchanges: exchanges.map(shown) } }],
    error: failed ? { message: failed.message, line: failed.line, column: failed.column } : null,
    output: output === '' ? null : output,
    ms: performance.now() - began,
  }
}

function shown({ request, response, ms }: HttpExchange) {
  return { request, response, failures: [], ms }
}

function sum(exchanges: HttpExchange[]): number {
  return exchanges.reduce((total, { ms }) => total + ms, 0)
}
