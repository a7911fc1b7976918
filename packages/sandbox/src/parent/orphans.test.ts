import { expect, test } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sandboxChildrenOf } from '../testing/child-processes.ts'

test('children end when the runner is killed, also one whose answer loops', async () => {
  const runner = spawn(process.execPath, [fileURLToPath(new URL('../testing/looping-runner.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(runner.stdout, 'data')
  const children = sandboxChildrenOf(runner.pid ?? 0)
  expect(children.length).toBeGreaterThanOrEqual(3)
  runner.kill('SIGKILL')
  await once(runner, 'exit')
  while (alive(children).length > 0) await setTimeout(20)
})

function alive(pids: number[]): number[] {
  const states = execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' }).split('\n')
  const running = states.filter((line) => !line.includes('Z')).map((line) => Number.parseInt(line, 10))
  return pids.filter((pid) => running.includes(pid))
}
