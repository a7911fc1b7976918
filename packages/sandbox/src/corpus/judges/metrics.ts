import type { Source } from '../../job.ts'
import type { Judge } from './judge.ts'

/** Measures the attack as a refactoring is; what cannot be read has no metrics, which harms nobody. */
export const judgeMetrics: Judge = async ({ text, limits }, sandbox, options) => {
  const sources: Source[] = [{ language: 'javascript', files: { 'answer.js': text } }]
  const result = await sandbox.run({ engine: 'metrics', sources, limits }, options)
  return { verdict: result.failure?.verdict ?? 'harmless', shown: result }
}
