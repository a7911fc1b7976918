import { failure } from '../../failure.ts'
import type { Failure, SqlJob, SqlResult } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { sqlDone, type RawGrid, type SqlDone } from '../../parts.ts'
import { baseResidentMb, readDone, type Children } from '../children.ts'
import type { Engine, Tools } from '../engine.ts'
import { readerProgram } from '../programs.ts'
import type { Cluster, Login } from '../sql/cluster.ts'
import { noCluster } from '../sql/databases.ts'
import { failureOf, ownCode } from '../sql/failure.ts'
import type { JobDatabase } from '../sql/job-database.ts'
import { terminateAfter } from '../sql/session.ts'
import { FaultyDataset } from '../sql/templates.ts'

/** Runs a candidate's SQL on a copy of its dataset that exists for this job alone. */
export const sql: Engine<'sql'> = { run: runSql }

const talker = readerProgram('sql', { connected: true })

async function runSql(job: SqlJob, { children, databases }: Tools): Promise<SqlResult> {
  if (!databases) return failed(failure('internal-error', noCluster))
  try {
    return await databases.use(job.schema, job.data, withDefaults(job.limits).tempMb, (database) => runOn(database, job, children))
  } catch (error) {
    if (!(error instanceof FaultyDataset)) throw error
    return failed(failure('internal-error', `The dataset of the question cannot be made: ${error.message}`))
  }
}

async function runOn(database: JobDatabase, job: SqlJob, children: Children): Promise<SqlResult> {
  const ran = await runCandidate(job, database, children)
  if (ran.error) return { ...failed(failureOf(ran.error, job.sql)), ms: ran.ms }
  const asserted = job.assert === null ? [] : await runAssert(job, job.assert, database, children)
  if ('verdict' in asserted) return { ...failed(asserted), ms: ran.ms }
  const [results, assertedGrids] = await withTypes([ran.results, asserted], database)
  return { failure: null, results: results ?? [], asserted: assertedGrids ?? [], plan: ran.plan, ms: ran.ms }
}

function failed(reason: Failure): SqlResult {
  return { failure: reason, results: [], asserted: [], plan: null, ms: 0 }
}

interface Session {
  login: Login
  role: string
  statement: SqlJob['statement']
  sql: string
  plan: boolean
}

function runCandidate(job: SqlJob, database: JobDatabase, children: Children): Promise<SqlDone> {
  const login = database.login(statementTimeout(job))
  const session: Session = { login, role: database.role, statement: job.statement, sql: job.sql, plan: job.plan }
  return runSession(session, job, children, database.cluster)
}

/** The queries meet what a candidate left, views and functions included, so they are bounded like the candidate's own. */
async function runAssert(job: SqlJob, sql: string, database: JobDatabase, children: Children): Promise<RawGrid[] | Failure> {
  const { role, login } = await database.handOverToReader(statementTimeout(job))
  const ran = await runSession({ login, role, statement: 'script', sql, plan: false }, job, children, database.cluster)
  if (!ran.error) return ran.results
  const { verdict, message } = failureOf(ran.error, sql)
  // Most often the script has dropped or changed what the question looks at; positions would be those of hidden text.
  return failure(verdict === 'syntax-error' ? 'runtime-error' : verdict, `Checking the result failed: ${message}`)
}

async function runSession(session: Session, job: SqlJob, children: Children, cluster: Cluster): Promise<SqlDone> {
  const limits = withDefaults(job.limits)
  const { role, ...request } = session
  const wallMs = statementTimeout(job) * (session.statement === 'script' ? maxSlowStatements : 1) + graceMs
  const stop = terminateAfter(cluster, role, wallMs)
  try {
    const child = { ...request, maxRows: limits.rows, maxBytes: Math.max(limits.outputKb, minResultKb) * 1024 }
    const ending = await children.run(talker, child, { wallMs: wallMs + graceMs, residentMb: baseResidentMb }, () => cluster.dial())
    const read = readDone(ending, sqlDone)
    return 'value' in read ? read.value : { ...nothing, error: asSqlError(read.failure) }
  } finally {
    stop()
  }
}

/** On a busy machine a statement takes longer than the CPU that it uses. */
function statementTimeout(job: SqlJob): number {
  return withDefaults(job.limits).cpuMs * 2
}

function asSqlError({ verdict, message }: Failure) {
  return { code: ownCode(verdict), isFatal: true, message, detail: null, hint: null, position: null }
}

const nothing: SqlDone = { error: null, results: [], plan: null, ms: 0 }
const graceMs = 1000
const maxSlowStatements = 2
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
