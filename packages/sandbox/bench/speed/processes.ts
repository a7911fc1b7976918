import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { drive, type Contender } from './contender.ts'
import { requireRight } from './job.ts'
import type { Task } from './task.ts'

/** A program that makes all calls and prints their results: what a judge that starts a process for each submission runs. */
const programOf = ({ script, cases }: Task) => `${script}
const cases = ${JSON.stringify(cases.map(({ args }) => args))}
console.log(JSON.stringify(cases.map((args) => answer(...args))))
`

/** A process for each submission, without any wall around it. */
export function processPerSubmission(task: Task, cores: number): Contender {
  return inProcesses(task, 'node for each job', 'a plain process per submission, no walls', [process.execPath, '--input-type=module', '-'], cores)
}

export function denoPerSubmission(task: Task, cores: number, executable: string): Contender {
  return inProcesses(task, 'deno for each job', 'a process per submission, without permissions', [executable, 'run', '--no-prompt', '--no-remote', '--no-config', '-'], cores)
}

function inProcesses(task: Task, name: string, how: string, [command = '', ...args]: string[], cores: number): Contender {
  const program = programOf(task)
  const job = async () => {
    const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.end(program)
    requireRight(JSON.parse(await text(child.stdout)) as unknown[], task)
  }
  return { name, how, measure: (ms) => drive(job, cores, ms), close: async () => {} }
}
