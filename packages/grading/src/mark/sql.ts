import type { AnswerContent, CaseResult, Grid, Limits, QuestionOfKind } from '@assay/contracts'
import type { SqlResult } from '@assay/sandbox'
import { gridDifference } from './compare/difference.ts'
import { gridMismatch } from './compare/grid.ts'
import { contentOf, failedCase, inScope, MarkingError, runOptions, scoredCase, type Marker, type Outcome } from './outcome.ts'
import { printScript } from './sql-output.ts'
import { planCase, printPlan } from './sql-plan.ts'
import { referenceResult, sqlJob } from './sql-reference.ts'

type SqlQuestion = QuestionOfKind<'sql'>
type Dataset = SqlQuestion['datasets'][number]

const SHOWN_ROWS = 50

/** Runs the answer on a database of its own for every dataset and compares its results with the reference's. */
export async function markSql(question: SqlQuestion, answer: AnswerContent, marker: Marker): Promise<Outcome> {
  const source = contentOf(answer, 'files').files['answer.sql'] ?? ''
  const datasets = inScope(question.datasets, marker.scope)
  const runs = await Promise.all(
    datasets.map(async (dataset) => ({
      dataset,
      expected: await referenceResult(question, dataset, marker.sandbox),
      actual: await marker.sandbox.run(sqlJob(question, dataset, source), runOptions(marker)),
    })),
  )
  const names = caseNames(datasets)
  const cases = runs.map((run) => judge(question, names.get(run.dataset) ?? run.dataset.name, run))
  const failure = runs.find(({ actual }) => actual.failure)?.actual.failure
  return {
    cases: question.plan ? [...cases, planCase(question.plan, runs.map(({ actual }) => actual))] : cases,
    error: failure ? { message: failure.message, line: failure.line, column: failure.column } : null,
    output: runs.flatMap(({ dataset, actual }) => (dataset.visible ? [printed(question, actual)] : [])).join('\n'),
  }
}

/** A query’s result is shown beside what was expected; a script’s own are not compared, only shown. */
function printed({ statement }: SqlQuestion, actual: SqlResult): string {
  return statement === 'script' ? printScript(actual) : actual.output
}

function judge(
  question: SqlQuestion,
  name: string,
  { dataset, expected, actual }: { dataset: Dataset; expected: SqlResult; actual: SqlResult },
): CaseResult {
  const about = { name, visible: dataset.visible, weight: 1 }
  const pairs = question.statement === 'script' ? pair(expected.asserted, actual.asserted) : pair(expected.results, actual.results)
  const problems = pairs.map(({ wanted, given }) => ({ wanted, given, problem: given && problemOf(question, wanted, given) }))
  const shown = problems.find(({ given, problem }) => !given || problem) ?? problems[0]
  const details = {
    type: 'grid' as const,
    expected: shownGrid(shown?.wanted),
    actual: shownGrid(shown?.given),
    difference: shown?.given ? gridDifference(shown.wanted, shown.given, question.compare) : null,
    plan: question.plan ? printPlan(actual.plan) : null,
  }
  if (actual.failure) return { ...failedCase(about, actual.failure.verdict, actual.failure.message), ms: actual.ms, details }
  const message = shown?.given ? shown.problem : 'The statement gave no result.'
  return { ...scoredCase(about, message === null ? 1 : 0, { message }), ms: actual.ms, details }
}

type TypedGrid = SqlResult['results'][number]

function pair(expected: TypedGrid[], actual: TypedGrid[]): { wanted: TypedGrid; given: TypedGrid | null }[] {
  return expected.map((wanted, index) => ({ wanted, given: actual[index] ?? null }))
}

function problemOf({ compare, limits }: { compare: SqlQuestion['compare']; limits: Limits }, wanted: TypedGrid, given: TypedGrid) {
  if (wanted.rows.length < wanted.total) {
    throw new MarkingError(`The reference gives ${wanted.total} rows, more than limits.rows${limits.rows ? ` (${limits.rows})` : ''}.`)
  }
  return gridMismatch(wanted, given, compare)
}

/** The first rows of a result: enough to see what is wrong. */
function shownGrid(grid: TypedGrid | null | undefined): Grid | null {
  return grid ? { columns: grid.columns, rows: grid.rows.slice(0, SHOWN_ROWS), total: grid.total } : null
}

/** What a candidate may read of a dataset: hidden ones are numbered, their names stay with the author. */
function caseNames(datasets: Dataset[]): Map<Dataset, string> {
  const name = (visible: boolean, label: string) => {
    const own = datasets.filter((dataset) => dataset.visible === visible)
    return own.map((dataset, index): [Dataset, string] => [dataset, visible && own.length === 1 ? label : `${label} ${index + 1}`])
  }
  return new Map([...name(true, 'visible data'), ...name(false, 'hidden data')])
}
