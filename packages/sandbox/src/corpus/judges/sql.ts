import type { SqlJob } from '../../job.ts'
import type { Judge } from './judge.ts'

/** Runs the attack as a script on a small dataset, and then looks at what it left. */
export const judgeSql: Judge = async ({ text, context, limits }, sandbox, options) => {
  const job: SqlJob = {
    engine: 'sql',
    schema: context.get('schema.sql') ?? '',
    data: context.get('data.sql') ?? '',
    statement: 'script',
    sql: text,
    assert: context.get('assert.sql') ?? null,
    plan: false,
    limits,
  }
  const result = await sandbox.run(job, options)
  return { verdict: result.failure?.verdict ?? 'harmless', shown: result }
}
