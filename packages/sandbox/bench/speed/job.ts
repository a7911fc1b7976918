import { isDeepStrictEqual } from 'node:util'
import type { CallsJob } from '../../src/index.ts'
export const code = `export function pairThatSums(numbers, target) {
  const seen = new Map()
  for (let index = 0; index < numbers.length; index += 1) {
    const other = seen.get(target - numbers[index])
    if (other !== undefined) return [other, index]
    seen.set(numbers[index], index)
  }
  return []
}
`
export const script = code.replace('export ', '').replace('pairThatSums', 'summarize')
export const cases = Array.from({ length: 10 }, (_, i) => { const n = Array.from({ length: 200 }, (_, k) => k * 3 + i); return { args: [n, n[50]! + n[150]!] as [number[], number], returns: [] as unknown[] } })
const f = new Function('numbers', 'target', code.replace(/^[^{]*\{/, '').replace(/\}\n$/, ''))
for (const c of cases) c.returns = f(...c.args)
export const callsJob: CallsJob = { engine: 'javascript', source: { language: 'javascript', files: { 'answer.js': code } }, export: 'pairThatSums', calls: cases.map(({ args }) => ({ args })), performance: false, limits: {} }
export function requireRight(results: unknown[]): void {
  if (isDeepStrictEqual(results, cases.map(({ returns }) => returns))) return
  throw new Error(`Wrong results: ${JSON.stringify(results).slice(0, 300)}`)
}
