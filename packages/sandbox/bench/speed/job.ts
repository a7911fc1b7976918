import { isDeepStrictEqual } from 'node:util'
import type { CallsJob } from '../../src/index.ts'
import { pairs } from './jobs/pairs.ts'
import { readings } from './jobs/readings.ts'
import type { Task } from './task.ts'

export const tasks: Task[] = [pairs, readings]

/** The task of that name. Throws when there is none. */
export function taskOf(name: string | undefined): Task {
  const task = tasks.find((each) => each.name === name)
  if (!task) throw new Error(`There is no task ${String(name)}`)
  return task
}

/** Throws unless these are the results of all cases: a run that is fast and wrong is no run. */
export function requireRight(results: unknown[], { cases }: Task): void {
  if (isDeepStrictEqual(results, cases.map(({ returns }) => returns))) return
  throw new Error(`Wrong results: ${JSON.stringify(results).slice(0, 300)}`)
}

export function callsJobOf({ script, cases }: Task): CallsJob {
  return {
    engine: 'javascript',
    source: { language: 'javascript', files: { 'answer.js': `export ${script}` } },
    export: 'answer',
    calls: cases.map(({ args }) => ({ args })),
    performance: false,
    limits: {},
  }
}
