import type { ReactJob } from '../../job.ts'
import type { Judge } from './judge.ts'
import { judgeTests } from './spec.ts'

/** Runs the attack against a spec that no component meets. */
export const judgeReact: Judge = async ({ text, context, limits, performance }, sandbox, options) => {
  const source: ReactJob['source'] = { language: 'javascript', files: { 'answer.jsx': text } }
  const spec = { file: 'spec.js', source: context.get('spec.js') ?? '' }
  return judgeTests(await sandbox.run<'react'>({ engine: 'react', source, spec, support: {}, performance, limits }, options))
}
