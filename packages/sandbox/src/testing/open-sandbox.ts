import { sandboxClusterUrl } from '@assay/test-support'
import { createSandbox, type CallOutcome, type CallsJob, type Failure, type Sandbox } from '../index.ts'

/** A sandbox as a runner would open it, but without databases. */
export function openSandbox(): Promise<Sandbox> {
  return createSandbox({ sqlClusterUrl: null, concurrency: 2, spares: 1 })
}

/** A sandbox with a real cluster; all test files share the cluster, none its databases. */
export function openSqlSandbox(): Promise<Sandbox> {
  return createSandbox({ sqlClusterUrl: sandboxClusterUrl(), concurrency: 2, spares: 1 })
}

/** A job that calls the export `answer` once for each list of arguments. */
export function callsJob(code: string, calls: CallsJob['calls'][number]['args'][] = [[]], changes: Partial<CallsJob> = {}): CallsJob {
  return {
    engine: 'javascript',
    source: { language: 'javascript', files: { 'answer.js': code } },
    export: 'answer',
    calls: calls.map((args) => ({ args, argsAfter: true })),
    performance: false,
    limits: {},
    ...changes,
  }
}

export function typescriptJob(code: string, calls?: CallsJob['calls'][number]['args'][]): CallsJob {
  return callsJob('', calls, { source: { language: 'typescript', files: { 'answer.ts': code } } })
}

export function returned(outcome: CallOutcome | undefined) {
  return outcome?.ok ? outcome.returned : outcome
}

export function failureOfCall(outcome: CallOutcome | undefined): Failure | undefined {
  return outcome && 'failure' in outcome ? outcome.failure : undefined
}
