import type { AnswerContent, CaseResult, QuestionOfKind } from '@assay/contracts'
import type { Metrics } from '@assay/sandbox'
import { markCalls } from './function.ts'
import { measure, standards } from './metrics.ts'
import { contentOf, failedCase, scoredCase, type Marker, type Outcome } from './outcome.ts'

type RefactorQuestion = QuestionOfKind<'refactor'>

const metricNames = ['complexity', 'duplication', 'lint'] as const satisfies (keyof Metrics)[]

/** Behaviour first: an answer that changes it earns nothing. Then each metric, from the starter's value to the reference's. */
export async function markRefactor(question: RefactorQuestion, answer: AnswerContent, marker: Marker): Promise<Outcome> {
  const source = contentOf(answer, 'files')
  const behaviour = await markCalls({ ...question, performance: false }, source, marker)
  const cases = sharing(behaviour.cases, question.weights.behaviour)
  if (cases.some(({ verdict }) => verdict !== 'accepted')) {
    return { ...behaviour, cases: cases.map((each) => ({ ...each, earned: 0 })) }
  }
  const [actual, { starter, reference }] = await Promise.all([measure(source, question.limits, marker), standards(question, source.language, marker)])
  const measured = metricNames
    .filter((name) => question.weights[name] > 0)
    .map((name) =>
      'verdict' in actual
        ? failedCase({ name, visible: true, weight: question.weights[name] }, actual.verdict, `It could not be measured: ${actual.message}`)
        : metricCase(name, question.weights[name], { starter: starter[name], reference: reference[name], actual: actual[name] }),
    )
  return { ...behaviour, cases: [...cases, ...measured] }
}

/** The cases with their weights scaled to a sum. */
function sharing(cases: CaseResult[], total: number): CaseResult[] {
  const sum = cases.reduce((weight, each) => weight + each.weight, 0)
  return cases.map((each) => ({ ...each, weight: (each.weight / sum) * total }))
}

function metricCase(metric: string, weight: number, values: { starter: number; reference: number; actual: number }): CaseResult {
  return scoredCase({ name: metric, visible: true, weight }, shareOfImprovement(values), { details: { type: 'metric', metric, ...values } })
}

/** 0 at the starter's value, 1 at the reference's. Where the reference is no better than the starter, there is nothing to improve, only to spoil. */
export function shareOfImprovement({ starter, reference, actual }: { starter: number; reference: number; actual: number }): number {
  if (reference >= starter) return actual <= reference ? 1 : 0
  return Math.min(1, Math.max(0, (starter - actual) / (starter - reference)))
}
