import type { Judge } from './judge.ts'

export const judgeOpenapi: Judge = async ({ text, limits }, sandbox, options) => {
  const result = await sandbox.run({ engine: 'openapi', document: text, limits }, options)
  return { verdict: result.failure?.verdict ?? 'harmless', shown: result }
}
