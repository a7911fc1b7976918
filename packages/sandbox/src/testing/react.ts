import type { ReactJob, Sandbox } from '../index.ts'

/** A job that runs a spec against a component in JavaScript, or in what `changes` says. */
export function reactJob(answer: string, spec: string, changes: Partial<ReactJob> = {}): ReactJob {
  const source: ReactJob['source'] = { language: 'javascript', files: { 'answer.jsx': answer } }
  return { engine: 'react', source, spec: { file: 'spec.js', source: imports + spec }, support: {}, performance: false, limits: {}, ...changes }
}

/** The outcome of each test by its name; what failed, by its message. */
export async function outcomesOf(sandbox: Sandbox, job: ReactJob): Promise<unknown> {
  const { failure, tests } = await sandbox.run(job)
  return failure ?? Object.fromEntries(tests.map(({ name, outcome, message }) => [name, outcome === 'passed' ? outcome : (message ?? outcome)]))
}

const imports = `
  import { act, fireEvent, render, renderHook, screen, waitFor, within } from '@testing-library/react'
  import userEvent from '@testing-library/user-event'
`
