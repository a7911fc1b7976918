import { failure } from '../../failure.ts'
import type { Failure, SqlJob, SqlResult } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { sqlDone, type RawGrid, type SqlDone } from '../../parts.ts'
import type { SqlRequest } from '../../child/sql.ts'
import { baseResidentMb, readDone, type Children } from '../children.ts'
import type { Engine, Tools } from '../engine.ts'
import { readerProgram } from '../programs.ts'
import { noCluster } from '../sql/databases.ts'
import { failureOf } from '../sql/failure.ts'
import type { Account, JobDatabase } from '../sql/job-database.ts'
import { FaultyDataset } from '../sql/dataset.ts'
import { hardLimit } from '../sql/watch.ts'

/** Runs a candidate's SQL on a copy of its dataset that exists for this job alone. */
export const sql: Engine<'sql'> = { run: runSql }

const talker = readerProgram('sql', { connected: true })

async function runSql(job: SqlJob, { children, databases }: Tools): Promise<SqlResult> {
  if (!databases) return failed(failure('internal-error', noCluster))
  try {
    return await databases.use(job, (database) => runOn(database, job, children))
  } catch (error) {
    if (!(error instanceof FaultyDataset)) throw error
    return failed(failure('internal-error', `The dataset of the question cannot be made: ${error.message}`))
  }
}

async function runOn(database: JobDatabase, job: SqlJob, children: Children): Promise<SqlResult> {
  const ran = await runCandidate(job, database, children)
  const { ms, output } = ran
  if (ran.failure) return { ...failed(ran.failure), ms, output }
  const asserted = job.assert === null ? [] : await runAssertions(job, job.assert, database, children)
  if ('verdict' in asserted) return { ...failed(asserted), ms, output }
  const [results, assertedGrids] = await withTypes([ran.results, asserted], database)
  return { failure: null, results: results ?? [], asserted: assertedGrids ?? [], plan: ran.plan, output, ms }
}

function failed(reason: Failure): SqlResult {
  return { failure: reason, results: [], asserted: [], plan: null, output: '', ms: 0 }
}

type Asked = Pick<SqlRequest, 'statement' | 'sql' | 'plan'>
type Ran = Omit<SqlDone, 'error'> & { failure: Failure | null }

async function runCandidate({ statement, sql, plan, limits }: SqlJob, database: JobDatabase, children: Children): Promise<Ran> {
  const { tempMb, cpuMs } = withDefaults(limits)
  return runSession({ statement, sql, plan }, await database.candidate(tempMb, hardLimit(cpuMs)), limits, database, children)
}

/** The queries meet what a candidate left, views and functions included, so they are bounded like the candidate's own. */
async function runAssertions({ limits }: SqlJob, sql: string, database: JobDatabase, children: Children): Promise<RawGrid[] | Failure> {
  const { tempMb, cpuMs } = withDefaults(limits)
  const reader = await database.handOverToReader(tempMb, hardLimit(cpuMs))
  const ran = await runSession({ statement: 'assertions', sql, plan: false }, reader, limits, database, children)
  if (!ran.failure) return ran.results
  const { verdict, message } = ran.failure
  // Most often the script has dropped or changed what the question looks at; positions would be those of hidden text.
  return failure(verdict === 'syntax-error' ? 'runtime-error' : verdict, `Checking the result failed: ${message}`)
}

async function runSession(asked: Asked, { role, login }: Account, jobLimits: SqlJob['limits'], database: JobDatabase, children: Children): Promise<Ran> {
  const limits = withDefaults(jobLimits)
  const request: SqlRequest = {
    ...asked,
    login,
    maxRows: limits.rows,
    maxBytes: Math.max(limits.outputKb, minResultKb) * 1024,
    maxOutput: limits.outputKb * 1024,
  }
  const watched = database.watch(role, { cpuMs: limits.cpuMs, growthMb: limits.tempMb })
  try {
    const outer = { wallMs: hardLimit(limits.cpuMs), residentMb: baseResidentMb }
    const ending = await children.run(talker, request, outer, () => database.cluster.dial())
    const read = readDone(ending, sqlDone)
    const ended = watched.ended()
    if ('failure' in read) return { ...nothing, failure: ended ?? read.failure }
    const { error, ...ran } = read.value
    return { ...ran, failure: error && (ended ?? failureOf(error, asked.sql)) }
  } finally {
    watched.stop()
  }
}

const nothing: Omit<SqlDone, 'error'> = { results: [], plan: null, output: '', ms: 0 }
/** Rows are capped by their number; this is for rows that are large. */
const minResultKb = 1024

async function withTypes(groups: RawGrid[][], database: JobDatabase): Promise<SqlResult['results'][]> {
  const oids = groups.flat().flatMap((grid) => grid.columns.map((column) => column.oid))
  const names = await database.typeNames([...new Set(oids)])
  return groups.map((grids) =>
    grids.map(({ columns, rows, total }) => ({
      columns: columns.map(({ name, oid }) => ({ name, type: names.get(oid) ?? 'unknown' })),
      rows,
      total,
      oids: columns.map((column) => column.oid),
    })),
  )
}
