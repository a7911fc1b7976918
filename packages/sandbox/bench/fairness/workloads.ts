import type { CallsResult, Failure, Sandbox } from '../../src/index.ts'

/** An answer whose work grows with a number. */
export interface Workload {
  language: string
  /** Two amounts that take it well over and well under a second, to measure it by. */
  probes: [number, number]
  /** Runs it under a CPU limit. */
  run(sandbox: Sandbox, amount: number, cpuMs: number): Promise<Verdict>
}

export type Verdict = 'accepted' | 'wrong-answer' | Failure['verdict']

const javascript = `
  export function sum(amount) {
    const seen = new Map()
    let total = 0
    for (let i = 0; i < amount; i += 1) {
      total = (total * 31 + i) % 1000003
      if (i % 16 === 0) seen.set(total % 1000, [i])
    }
    return total + seen.size >= 0
  }`

const python = `
def sum(amount):
    seen = {}
    total = 0
    for i in range(amount):
        total = (total * 31 + i) % 1000003
        if i % 16 == 0:
            seen[total % 1000] = [i]
    return total + len(seen) >= 0
`

export const workloads: Workload[] = [
  {
    language: 'JavaScript',
    probes: [1_000_000, 4_000_000],
    run: async (sandbox, amount, cpuMs) => {
      const source = { language: 'javascript', files: { 'answer.js': javascript } } as const
      return verdictOf(await sandbox.run({ engine: 'javascript', source, export: 'sum', calls: [{ args: [amount] }], performance: false, limits: { cpuMs } }))
    },
  },
  {
    language: 'Python',
    probes: [1_000_000, 4_000_000],
    run: async (sandbox, amount, cpuMs) => {
      const source = { language: 'python', files: { 'answer.py': python } } as const
      return verdictOf(await sandbox.run({ engine: 'python', source, export: 'sum', calls: [{ args: [amount] }], limits: { cpuMs } }))
    },
  },
  {
    language: 'SQL',
    probes: [2_000_000, 8_000_000],
    run: async (sandbox, amount, cpuMs) => {
      const sql = `SELECT sum(sqrt(i)) > 0 AS done FROM (SELECT generate_series(1, ${amount}) AS i) AS numbers`
      const { failure, results } = await sandbox.run({ engine: 'sql', schema: '', data: '', statement: 'query', sql, assert: null, plan: false, limits: { cpuMs } })
      if (failure) return failure.verdict
      return results[0]?.rows[0]?.[0] === 't' ? 'accepted' : 'wrong-answer'
    },
  },
]

function verdictOf({ failure, calls: [call] }: CallsResult): Verdict {
  if (failure) return failure.verdict
  if (!call?.ok) return call && 'failure' in call ? call.failure.verdict : 'runtime-error'
  return call.returned === true ? 'accepted' : 'wrong-answer'
}
