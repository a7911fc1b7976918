import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Contender } from './contender.ts'

/** Runs the job inside this process, over and over, when the parent says for how long; tells how many it ran in a second. */
export function loop(job: () => void): void {
  job()
  process.on('message', (ms) => {
    const started = performance.now()
    let done = 0
    while (performance.now() - started < Number(ms)) {
      job()
      done += 1
    }
    process.send?.((done / (performance.now() - started)) * 1000)
  })
  process.send?.('ready')
}

/** A loop of loops/ on each core: nothing is started, sent or walled in. */
export async function looping(file: string, name: string, how: string, cores: number, args: string[]): Promise<Contender> {
  const loops = await Promise.all(
    Array.from({ length: cores }, async () => {
      const process = fork(join(import.meta.dirname, 'loops', file), args)
      await said(process)
      return process
    }),
  )
  const measureOne = async (process: ChildProcess, ms: number) => {
    process.send(ms)
    return Number(await said(process))
  }
  return {
    name,
    how,
    measure: async (ms) => (await Promise.all(loops.map((process) => measureOne(process, ms)))).reduce((sum, rate) => sum + rate, 0),
    close: async () => loops.forEach((process) => process.kill()),
  }
}

async function said(process: ChildProcess): Promise<unknown> {
  const died = once(process, 'exit').then(([code]) => Promise.reject(new Error(`A loop ended with code ${code}`)))
  const [message] = await Promise.race([once(process, 'message'), died])
  return message
}
