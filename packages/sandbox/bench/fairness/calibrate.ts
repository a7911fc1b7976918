import type { Sandbox } from '../../src/index.ts'
import { median } from '../table.ts'
import { cpuOf } from './usage.ts'
import type { Workload } from './workloads.ts'

const tries = 7
const unlimitedMs = 30_000

/** Finds how much of a workload takes a given CPU time here and now, what comes with every run included. */
export async function amountThatTakes(cpuMs: number, workload: Workload, sandbox: Sandbox): Promise<number> {
  const [few, many] = workload.probes
  const [short, long] = [await usualCpu(workload, few, sandbox), await usualCpu(workload, many, sandbox)]
  const perUnit = (long - short) / (many - few)
  const guess = atLeastOne(few + (cpuMs - short) / perUnit)
  return atLeastOne(guess + (cpuMs - (await usualCpu(workload, guess, sandbox))) / perUnit)
}

async function usualCpu(workload: Workload, amount: number, sandbox: Sandbox): Promise<number> {
  const used: number[] = []
  for (let run = 0; run < tries; run += 1) used.push((await cpuOf(() => workload.run(sandbox, amount, unlimitedMs))).cpuMs)
  return median(used)
}

function atLeastOne(amount: number): number {
  return Math.max(1, Math.round(amount))
}
