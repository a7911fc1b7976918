import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { drive, type Contender } from './contender.ts'
import { cases, requireRight, script } from './job.ts'

/** A program that makes all calls and prints their results: what a judge that starts a process for each submission runs. */
const program = `${script}
const cases = ${JSON.stringify(cases.map(({ args }) => args))}
console.log(JSON.stringify(cases.map((args) => summarize(...args))))
`

/** A process for each submission, without any wall around it. */
export function processPerSubmission(cores: number): Contender {
  return inProcesses('node for each job', 'a plain process per submission, no walls', process.execPath, ['--input-type=module', '-'], cores)
}

export function denoPerSubmission(cores: number, executable: string): Contender {
  return inProcesses('deno for each job', 'a process per submission, without permissions', executable, ['run', '--no-prompt', '--no-remote', '--no-config', '-'], cores)
}

function inProcesses(name: string, how: string, command: string, args: string[], cores: number): Contender {
  const job = async () => {
    const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.end(program)
    requireRight(JSON.parse(await text(child.stdout)) as unknown[])
  }
  return { name, how, measure: (ms) => drive(job, cores, ms), close: async () => {} }
}
