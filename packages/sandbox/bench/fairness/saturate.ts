import { spawn } from 'node:child_process'

/** Starts processes that compute for as long as this one lives, or until they are ended. */
export function saturate(count: number): { count: number; end: () => void } {
  const busy = Array.from({ length: count }, () => spawn(process.execPath, ['--eval', program], { stdio: 'ignore' }))
  const end = () => busy.forEach((process) => process.kill('SIGKILL'))
  process.once('exit', end)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  return { count, end }
}

/** Fills the caches too, as neighbours do; looks twice a second whether it is still wanted. */
const program = `
  const parent = process.ppid
  const memory = new Float64Array(1 << 22)
  const work = () => {
    const until = performance.now() + 500
    while (performance.now() < until) for (let i = 0; i < memory.length; i += 8) memory[i] += i
    if (process.ppid === parent) setImmediate(work)
  }
  work()`
