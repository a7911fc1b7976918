import type { AnswerContent, CaseResult, QuestionOfKind, RequestCase, RequestStep } from '@assay/contracts'
import type { HttpExchange, HttpStep } from '@assay/sandbox'
import { capturesOf, unmetExpectations, type ResponseExpectation } from './compare/response.ts'
import { languageProblem } from './language.ts'
import { contentOf, failedCase, failedOutcome, inScope, runOptions, scoredCase, type Marker, type Outcome } from './outcome.ts'

/** Sends the requests of each case to the answer, on a fresh store, and checks the responses here. */
export async function markHttpApi(question: QuestionOfKind<'http-api'>, answer: AnswerContent, marker: Marker): Promise<Outcome> {
  const source = contentOf(answer, 'files')
  const cases = inScope(question.cases, marker.scope)
  const unfit = languageProblem(question.languages, source.language)
  if (unfit) return failedOutcome(cases, unfit)
  const { failure, sequences, output } = await marker.sandbox.run(
    {
      engine: 'http',
      source,
      store: question.store,
      sequences: cases.map(({ steps }) => steps.map(sandboxStep)),
      limits: question.limits,
    },
    runOptions(marker),
  )
  if (failure) return failedOutcome(cases, failure, output)
  return { cases: cases.map((each, index) => judge(each, sequences[index] ?? [])), error: null, output }
}

/** A step as the sandbox takes it: what is expected stays here, only where to find a captured value goes along. */
function sandboxStep(step: RequestStep): HttpStep {
  return 'request' in step ? { request: step.request, captures: capturesOf(step.expect) } : step
}

function judge(requestCase: RequestCase, exchanges: HttpExchange[]): CaseResult {
  const checked = checkedExchanges(requestCase, exchanges)
  const details = { type: 'http' as const, exchanges: checked.map(({ request, response, failures, ms }) => ({ request, response, failures, ms })) }
  const ms = exchanges.reduce((sum, exchange) => sum + exchange.ms, 0)
  return { ...verdictOf(requestCase, checked), ms, details }
}

interface CheckedExchange extends HttpExchange {
  failures: string[]
}

/** Every exchange with the sentences about what it does not meet; a request that was never sent has no exchange. */
function checkedExchanges({ steps }: RequestCase, exchanges: HttpExchange[]): CheckedExchange[] {
  const expectations = steps.flatMap((step): ResponseExpectation[] => ('expect' in step ? [step.expect] : []))
  return exchanges.flatMap((exchange, index) => {
    const expected = expectations[index]
    return expected ? [{ ...exchange, failures: exchange.response ? unmetExpectations(expected, exchange.response) : [] }] : []
  })
}

function verdictOf(requestCase: RequestCase, checked: CheckedExchange[]): CaseResult {
  const wrong = checked.find(({ failure, failures }) => failure || failures.length > 0)
  const asked = requestCase.steps.filter((step) => 'request' in step).length
  if (!wrong) {
    return checked.length === asked ? scoredCase(requestCase, 1) : failedCase(requestCase, 'not-run', 'Not run: an earlier request ended the answer.')
  }
  const line = `${wrong.request.method} ${wrong.request.path}`
  if (wrong.failure) return failedCase(requestCase, wrong.failure.verdict, `${line}: ${wrong.failure.message}`)
  return failedCase(requestCase, 'wrong-answer', `${line}: ${wrong.failures.join('; ')}.`)
}
