import type { Sandbox, SpecJob } from '../index.ts'

/** A job that runs a spec against an answer in one file of JavaScript. */
export function specJob(answer: string, spec: string, changes: Partial<SpecJob> = {}): SpecJob {
  const source: SpecJob['source'] = { language: 'javascript', files: { 'answer.js': answer } }
  return { engine: 'spec', source, spec: { file: 'spec.js', source: spec }, support: {}, performance: false, limits: {}, ...changes }
}

/** Names and outcomes of the tests, or why there are none. */
export async function outcomesOf(sandbox: Sandbox, job: SpecJob) {
  const { failure, tests } = await sandbox.run(job)
  return failure ?? tests.map(({ name, outcome }) => [name, outcome])
}

/** As outcomes: what all tests of these names have when they pass. */
export function allPassed(names: string[]) {
  return names.map((name) => [name, 'passed'])
}
