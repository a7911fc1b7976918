import { afterEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { brokenOut, seccomp } from '../../testing/broken-out.ts'
import type { Child } from '../child.ts'
import { environment } from './entrance.ts'
import { wallsOfHost, type Walls } from './walls.ts'
import { readStatus } from './worker.ts'

const { bubblewrap } = wallsOfHost()
const ways: [string, Walls][] = [
  ['without walls', { seccomp: null, bubblewrap: null }],
  ['by our launcher', { seccomp, bubblewrap: null }],
]
if (bubblewrap) ways.push(['in bubblewrap', { seccomp, bubblewrap }])

const started: Child[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill()
})

function start(answer: string, walls: Walls): Child {
  const child = brokenOut({ answer }, walls)
  started.push(child)
  return child
}

const limits = { wallMs: 10_000, residentMb: 300 }

describe.each(ways)('a child that is started %s', (_how, walls) => {
  test('is watched itself, not whoever watches over it', async () => {
    const child = start('globalThis.held = Buffer.alloc(100e6, 1); say({ done: held.length })', walls)
    expect(await child.run({}, limits)).toMatchObject({ done: 100e6 })
    expect(child.residentMb()).toBeGreaterThan(100)
  })

  test('is ended when it holds more memory than it may', async () => {
    const child = start('globalThis.held = Buffer.alloc(400e6, 1)', walls)
    expect(await child.run({}, limits)).toMatchObject({ died: { verdict: 'memory-limit' } })
    await untilGone(child.pid)
  })

  test('is gone when it is killed, however busy', async () => {
    const child = start('for (;;);', walls)
    expect(await child.run({}, { ...limits, wallMs: 100 })).toMatchObject({ died: { verdict: 'time-limit' } })
    await untilGone(child.pid)
  })

  test('is ended when it floods the runner between jobs', async () => {
    const child = start("say({ done: 1 }); for (;;) writeSync(1, 'x'.repeat(1e6))", walls)
    expect(await child.run({}, limits)).toMatchObject({ done: 1 })
    await untilGone(child.pid)
  })

  test('sees no environment', async () => {
    expect(await start('say({ done: process.env })', walls).run({}, limits)).toMatchObject({ done: environment })
    expect(await start('say({ done: Object.keys(process.env) })', walls).run({}, limits)).toMatchObject({ done: Object.keys(environment) })
  })
})

test('children that notice nothing any more end with their runner', async () => {
  const runner = spawn(process.execPath, [fileURLToPath(new URL('../../testing/blocked-runner.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = (await once(runner.stdout, 'data')) as [Buffer]
  const pids = JSON.parse(said.toString()) as number[]
  expect(pids.map(isAlive)).toEqual(pids.map(() => true))
  runner.kill('SIGKILL')
  await Promise.all(pids.map(untilGone))
})

async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await setTimeout(10)
}

function isAlive(pid: number): boolean {
  const { State = 'X' } = readStatus(pid)
  return !/^[XZ]/.test(State)
}
