import { afterEach, describe, expect, test } from '@jest/globals'
import process from 'node:process'
import { createSandbox, type Reuse, type Sandbox } from './index.ts'
import { sandboxChildrenOf } from './testing/child-processes.ts'
import { callsJob, returned } from './testing/open-sandbox.ts'

const opened: Sandbox[] = []
afterEach(async () => {
  for (const sandbox of opened.splice(0)) await sandbox.close()
})

async function open(reuse?: Reuse): Promise<Sandbox> {
  const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 1, spares: 0, reuse })
  opened.push(sandbox)
  return sandbox
}

/** Leaves all that it can behind, and tells what it finds. */
const job = callsJob(`
  export const answer = () => {
    const found = [globalThis.left, Object.prototype.left, Array.prototype.map.left]
    globalThis.left = Object.prototype.left = Array.prototype.map.left = 'by another'
    return found.map(String)
  }`)
const nothing = ['undefined', 'undefined', 'undefined']

/** The children that are left after a job of each owner, which finds nothing of the jobs before. */
async function childrenAfter(sandbox: Sandbox, shareKeys: (string | undefined)[]): Promise<number[][]> {
  const before = new Set(sandboxChildrenOf(process.pid))
  const after: number[][] = []
  for (const shareKey of shareKeys) {
    const { calls } = await sandbox.run(job, shareKey === undefined ? {} : { shareKey })
    expect(returned(calls[0])).toEqual(nothing)
    after.push(sandboxChildrenOf(process.pid).filter((pid) => !before.has(pid)))
  }
  return after
}

describe('processes', () => {
  test('serve one owner unless said otherwise', async () => {
    const [first = [], second = []] = await childrenAfter(await open(), ['a', 'b'])
    expect([first.length, second.length]).toEqual([1, 2])
  })

  test('serve everybody where that was asked for, each job in an isolate of its own', async () => {
    const [first, ...others] = await childrenAfter(await open('pool'), ['a', 'b', undefined])
    expect(first).toHaveLength(1)
    expect(others).toEqual([first, first])
  })
})
