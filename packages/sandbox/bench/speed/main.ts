import { mkdtemp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { removeCluster, startCluster } from '@assay/local-postgres'
import { installBenchPeers } from '../../../../scripts/lib/bench-peers.mjs'
import { probeLayers } from '../../src/index.ts'
import { median, printRow } from '../table.ts'
import type { Contender } from './contender.ts'
import { printIdleMemory } from './idle.ts'
import { tasks } from './job.ts'
import { looping } from './loops.ts'
import { attempts, pool } from './ours.ts'
import { denoPerSubmission, processPerSubmission } from './processes.ts'
import type { Task } from './task.ts'

/**
 * How fast is one JavaScript job of ten cases, for each of the tasks? The sandbox, with every layer that this host has, beside the least that
 * could be done and beside what others do. Everybody has all cores for a while, in turns, over several rounds; a ratio is
 * the median of those within a round, so that a machine that slows down meanwhile slows all of them.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    /** Of each contender in each round. */
    ms: { type: 'string', default: '3000' },
    'idle-memory': { type: 'boolean', default: true },
  },
  allowNegative: true,
})
const cores = cpus().length
const limitName = 'bare isolate'
const processName = 'node for each job'

const peers = await installBenchPeers(join(import.meta.dirname, 'peers'))
const deno = (createRequire(peers)('deno/install_api.cjs') as { runInstall(): string }).runInstall()
const layers = (await probeLayers()).filter(({ state }) => state === 'active').map(({ name }) => name)
console.log(`${cores} cores; active layers: ${layers.join(', ')}\n`)
for (const task of tasks) {
  const contenders = await contendersAt(task)
  try {
    printTable(task, await measure(contenders))
  } finally {
    for (const contender of contenders) await contender.close()
  }
}
if (options['idle-memory']) await withCluster(printIdleMemory)

async function contendersAt(task: Task): Promise<Contender[]> {
  return [
    await looping('bare-isolate.ts', limitName, 'isolated-vm in a loop, no walls and no harness: the limit', cores, [task.name]),
    await looping('own-harness.ts', 'isolate with harness', 'the same with the harness of Assay, no walls', cores, [task.name]),
    await pool(task, cores),
    await attempts(task, cores),
    processPerSubmission(task, cores),
    denoPerSubmission(task, cores, deno),
    await looping('quickjs.ts', 'quickjs-emscripten', 'QuickJS as WebAssembly in a loop, no walls', cores, [task.name, peers]),
  ]
}

async function measure(contenders: Contender[]): Promise<Map<Contender, number[]>> {
  const rates = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]))
  // The first round warms up.
  for (let round = 0; round <= Number(options.rounds); round += 1) {
    for (const [contender, measured] of rates) {
      const rate = await contender.measure(round === 0 ? Number(options.ms) / 3 : Number(options.ms))
      if (round > 0) measured.push(rate)
    }
  }
  return rates
}

function printTable(task: Task, rates: Map<Contender, number[]>): void {
  const widths = [22, 9, 16, 15, 0]
  const ratesOf = (name: string) => [...rates].find(([contender]) => contender.name === name)?.[1] ?? []
  const ratio = (own: number[], name: string) => median(own.map((rate, round) => rate / (ratesOf(name)[round] ?? NaN))).toFixed(2)
  printRow([task.name, 'jobs/s', '× node process', '× bare isolate', ''], widths)
  for (const [{ name, how }, own] of rates) printRow([name, median(own).toFixed(0), ratio(own, processName), ratio(own, limitName), how], widths)
  console.log()
}

async function withCluster(work: (url: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'assay-bench-'))
  const cluster = await startCluster({ directory, purpose: 'sandbox' })
  try {
    await work(cluster.url())
  } finally {
    await cluster.stop()
    await removeCluster(directory)
  }
}
