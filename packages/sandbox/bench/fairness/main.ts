import { cpus, tmpdir } from 'node:os'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { removeCluster, startCluster } from '@assay/local-postgres'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { amountThatTakes } from './calibrate.ts'
import { saturate } from './saturate.ts'
import { printHead, printMeasured } from './table.ts'
import { cpuOf } from './usage.ts'
import { workloads, type Workload } from './workloads.ts'

/**
 * Do neighbours decide who passes? Answers that use 50 %, 80 % and 200 % of their CPU limit, as measured on this machine
 * while all its cores are busy, are graded many times while they still are. The first two must be accepted each time,
 * the last stopped each time. Exits with 1 when one was not.
 */
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    'limit-ms': { type: 'string', default: '500' },
    /** Busy processes for each core. */
    neighbours: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
  },
})
const [runs, limitMs] = [Number(options.runs), Number(options['limit-ms'])]
const shares = [
  { share: 0.5, mustGet: 'accepted' },
  { share: 0.8, mustGet: 'accepted' },
  { share: 2, mustGet: 'time-limit' },
]

const directory = await mkdtemp(join(tmpdir(), 'assay-fairness-'))
const cluster = await startCluster({ directory, purpose: 'sandbox' })
const sandbox = await createSandbox({ sqlClusterUrl: cluster.url(), concurrency: 1, spares: 2 })
const neighbours = saturate(Number(options.neighbours) * cpus().length)
try {
  console.log(`${cpus().length} cores, ${neighbours.count} busy neighbours, a limit of ${limitMs} ms, ${runs} runs of each answer`)
  printHead()
  for (const workload of workloads) {
    if (options.only.length === 0 || options.only.includes(workload.language)) await measure(workload, sandbox)
  }
} finally {
  neighbours.end()
  await sandbox.close()
  await cluster.stop()
  await removeCluster(directory)
}

async function measure(workload: Workload, on: Sandbox): Promise<void> {
  for (const { share, mustGet } of shares) {
    const amount = await amountThatTakes(share * limitMs, workload, on)
    const verdicts: string[] = []
    const used: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const { result, cpuMs } = await cpuOf(() => workload.run(on, amount, limitMs))
      verdicts.push(result)
      used.push(cpuMs)
    }
    const asDue = verdicts.filter((verdict) => verdict === mustGet).length
    if (asDue < runs) process.exitCode = 1
    printMeasured({ language: workload.language, share, mustGet, asDue, others: verdicts.filter((verdict) => verdict !== mustGet), used })
  }
}
