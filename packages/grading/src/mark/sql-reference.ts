import { createHash } from 'node:crypto'
import type { QuestionOfKind } from '@assay/contracts'
import type { Sandbox, SqlJob, SqlResult } from '@assay/sandbox'
import { remember } from './memory.ts'
import { MarkingError } from './outcome.ts'

type SqlQuestion = QuestionOfKind<'sql'>
type Dataset = SqlQuestion['datasets'][number]

const recall = remember<SqlResult>(500)

/** What a statement has to do on a dataset of the question. */
export function sqlJob(question: SqlQuestion, dataset: Dataset, sql: string): SqlJob {
  return {
    engine: 'sql',
    schema: question.schema,
    data: dataset.sql,
    statement: question.statement,
    sql,
    assert: question.assert,
    plan: question.plan !== null,
    limits: question.limits,
  }
}

/** The reference's result on a dataset; run once by each process, for the same content. Fails when the reference does. */
export async function referenceResult(question: SqlQuestion, dataset: Dataset, sandbox: Sandbox): Promise<SqlResult> {
  const job = sqlJob(question, dataset, question.reference)
  const key = createHash('sha256').update(JSON.stringify(job)).digest('base64')
  return recall(key, async () => {
    const result = await sandbox.run(job)
    if (result.failure) throw new MarkingError(`The reference fails on ${dataset.name}: ${result.failure.message}`)
    return result
  })
}
