import type { Grid, Language, Limits, TableDescription, WireValue } from '@assay/contracts'

/**
 * What the sandbox is asked to do, and what it answers. Jobs carry inputs only: what is expected of an answer stays
 * with the caller, so nothing in a child can read it.
 */

/** An answer's source: file name → text. The entry is `answer.<ext>` of its language. */
export interface Source {
  language: Language
  files: Record<string, string>
}

/** Why a job, or one call of it, gave no result. */
export interface Failure {
  verdict:
    | 'runtime-error'
    | 'syntax-error'
    | 'time-limit'
    | 'memory-limit'
    | 'output-limit'
    | 'not-run'
    | 'internal-error'
  message: string
  line: number | null
  column: number | null
}

/** Calls an export of the answer, each call on its own arguments, all in one isolate. */
export interface CallsJob {
  engine: 'javascript'
  source: Source
  export: string
  calls: Call[]
  /** Compute-heavy questions run with the JIT on. */
  performance: boolean
  limits: Limits
}

export interface Call {
  args: WireValue[]
  /** Whether to report what the arguments are after the call, which takes about as long as a short call itself. */
  argsAfter?: boolean
}

/** The same of an answer in Python, where the export may also go by its name in snake_case. */
export type PythonCallsJob = Omit<CallsJob, 'engine' | 'performance'> & { engine: 'python' }

/** `argsAfter` is null where it was not asked for. */
export type CallOutcome =
  | { ok: true; returned: WireValue; argsAfter: WireValue[] | null; ms: number }
  | { ok: false; thrown: Thrown; argsAfter: WireValue[] | null; ms: number }
  | { ok: false; failure: Failure; ms: number }

export interface Thrown {
  name: string
  /** Names of its class and of those above it, in languages where a handler for one catches the others. */
  bases?: string[]
  message: string
  stack: string
}

export interface CallsResult {
  /** Set when nothing could be called: a syntax error, no such export … */
  failure: Failure | null
  /** One per call, in order; fewer when a limit ended the job: the missing ones did not run. */
  calls: CallOutcome[]
  /** What the answer printed, bounded. */
  output: string
}

/** Sends sequences of requests to an HTTP answer; every sequence starts on a fresh store, clock and id counter. */
export interface HttpJob {
  engine: 'http'
  source: Source
  store: Record<string, WireValue[]>
  sequences: HttpStep[][]
  limits: Limits
}

export type HttpStep =
  | { advanceMs: number }
  | {
      /** `{name}` in path, headers and body stands for a value captured by an earlier step. */
      request: { method: string; path: string; headers: Record<string, string>; body: string | null }
      /** After the response: name → where it stands in the JSON body (['items', 0, 'id']) or in a header. */
      captures: { name: string; from: { json: (string | number)[] } | { header: string } }[]
    }

export interface HttpExchange {
  /** As sent, captures filled in. */
  request: { method: string; path: string; headers: Record<string, string>; body: string | null }
  response: { status: number; headers: Record<string, string>; body: string } | null
  failure: Failure | null
  ms: number
}

export interface HttpResult {
  failure: Failure | null
  /**
   * One list per sequence, one exchange per request step (advances have none). A failed exchange ends its sequence, and
   * no other one, until too many have met a limit.
   */
  sequences: HttpExchange[][]
  output: string
}

/** Runs a Jest spec against the answer, which it imports by whatever relative name is no support module. */
export interface SpecJob {
  engine: 'spec'
  source: Source
  spec: { file: string; source: string }
  /** Modules that spec and answer import as `./name`: name → text. */
  support: Record<string, string>
  /** Compute-heavy questions run with the JIT on. */
  performance: boolean
  limits: Limits
}

/** Runs a Python spec, with tests as pytest or unittest find them, against the answer, which it imports by whatever name is no other module. */
export type PythonSpecJob = Omit<SpecJob, 'engine' | 'performance'> & { engine: 'python-spec' }

/** Runs a Jest spec, in which JSX may stand, against components or hooks. Its memory limit is another by default. */
export type ReactJob = Omit<SpecJob, 'engine'> & { engine: 'react' }

export interface SpecTest {
  /** Titles of its `describe`s and its own, joined by ` › `. */
  name: string
  outcome: 'passed' | Failure['verdict'] | 'failed'
  /** Why it did not pass. */
  message: string | null
  ms: number
}

export interface SpecResult {
  /** Set when no test could run: a syntax error, an import that the answer does not export … */
  failure: Failure | null
  /** Every test that was declared and is neither skipped nor to be written, in order. */
  tests: SpecTest[]
  output: string
}

/** Runs a candidate's SQL on its own database, made from a dataset; one job per dataset. */
export interface SqlJob {
  engine: 'sql'
  /** Trusted by the question's author, not by us: run as a role that is no superuser. */
  schema: string
  data: string
  statement: 'query' | 'script'
  sql: string
  /** For scripts: read-only queries, run after the candidate's session has ended, one grid each. */
  assert: string | null
  /** Whether EXPLAIN (FORMAT JSON) of the query is wanted. */
  plan: boolean
  limits: Limits
}

export interface SqlResult {
  failure: Failure | null
  /** Result sets of the candidate's statements that gave any; a query has exactly one. `oids` are the types of its columns. */
  results: (Grid & { oids: number[] })[]
  /** Result sets of `assert`. */
  asserted: (Grid & { oids: number[] })[]
  plan: unknown
  /** What its statements said beside their results (RAISE NOTICE, warnings), bounded. */
  output: string
  ms: number
}

/** Parses, resolves and lints an OpenAPI document. */
export interface OpenapiJob {
  engine: 'openapi'
  document: string
  limits: Limits
}

export interface OpenapiResult {
  failure: Failure | null
  /** The document with every local `$ref` resolved (cycles are cut to `{}`), as wire value. */
  resolved: WireValue | null
  /** Linter findings, and the share of its rules without an error, in percent. */
  lint: { percent: number; problems: { rule: string; message: string; line: number; column: number }[] } | null
}

/** Measures source text without running it. */
export interface MetricsJob {
  engine: 'metrics'
  sources: Source[]
  limits: Limits
}

export interface Metrics {
  /** Sum over functions of McCabe's cyclomatic complexity less one (McCabe, IEEE TSE 2(4), 1976). */
  complexity: number
  /** Share of tokens that stand in a run of at least 20 tokens that occurs more than once, 0 to 1. */
  duplication: number
  /** Problems that the linter finds. */
  lint: number
}

export interface MetricsResult {
  failure: Failure | null
  /** One per source, null where it does not parse. */
  metrics: (Metrics | null)[]
}

export interface SandboxJobs {
  javascript: { job: CallsJob; result: CallsResult }
  python: { job: PythonCallsJob; result: CallsResult }
  spec: { job: SpecJob; result: SpecResult }
  react: { job: ReactJob; result: SpecResult }
  'python-spec': { job: PythonSpecJob; result: SpecResult }
  http: { job: HttpJob; result: HttpResult }
  sql: { job: SqlJob; result: SqlResult }
  openapi: { job: OpenapiJob; result: OpenapiResult }
  metrics: { job: MetricsJob; result: MetricsResult }
}
export type Engine = keyof SandboxJobs
export type SandboxJob = SandboxJobs[Engine]['job']

/**
 * How far a process that runs answers may be used again. `attempt`: by jobs with the same share key, and by nobody else.
 * `pool`: by anybody, so that an answer which breaks out of its isolate could meet strangers' work; for practice, where
 * nothing hangs on a result.
 */
export const reuses = ['attempt', 'pool'] as const
export type Reuse = (typeof reuses)[number]

/**
 * Whose job it is. Jobs with the same key may share a process (the Runs of one attempt); a job without a key gets a
 * fresh one that serves nobody else.
 */
export interface RunOptions {
  shareKey?: string
}

export interface Sandbox {
  /** Never rejects for what an answer does: that is a `failure`. Rejects only when the sandbox itself cannot work. */
  run<E extends Engine>(job: SandboxJobs[E]['job'] & { engine: E }, options?: RunOptions): Promise<SandboxJobs[E]['result']>
  /** Tables and sample rows of a dataset, for the schema browser. Rejects with a readable message on a faulty schema. */
  describeDataset(schema: string, data: string): Promise<TableDescription[]>
  /** The files that a question's generate.js writes for a seed. Rejects with what is wrong with the program. */
  generate(program: string, seed: number, texts: Record<string, string>): Promise<Record<string, string>>
  close(): Promise<void>
}

export interface SandboxSettings {
  /** Superuser connection of the cluster that holds nothing but candidates' databases; null: SQL jobs are refused. */
  sqlClusterUrl: string | null
  /** Processes that run at one time. */
  concurrency: number
  /** Warm processes kept ready per engine, to hide the boot. */
  spares: number
  /** `attempt` unless said otherwise. */
  reuse?: Reuse
  /** Whether strangers' code may run where a required layer is absent (see `probeLayers`); otherwise that is refused. */
  allowWeak?: boolean
}
