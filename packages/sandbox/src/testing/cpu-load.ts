import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import process from 'node:process'

/** Keeps every core busy with processes that only count, until the returned function is called. */
export function loadEveryCore(): () => void {
  const busy = Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }))
  return () => {
    for (const one of busy) one.kill('SIGKILL')
  }
}
