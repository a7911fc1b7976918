import type { Source } from '../../job.ts'
import { callArguments, judgeCalls } from './calls.ts'
import type { Judge } from './judge.ts'
import { judgeTests } from './spec.ts'

export const judgePython: Judge = async ({ text, limits }, sandbox, options) =>
  judgeCalls(await sandbox.run<'python'>({ engine: 'python', source: sourceOf(text), export: 'answer', calls: callArguments, limits }, options))

/** Runs the attack against a spec that no answer meets. */
export const judgePythonSpec: Judge = async ({ text, context, limits }, sandbox, options) => {
  const spec = { file: 'spec.py', source: context.get('spec.py') ?? '' }
  return judgeTests(await sandbox.run<'python-spec'>({ engine: 'python-spec', source: sourceOf(text), spec, support: {}, limits }, options))
}

function sourceOf(text: string): Source {
  return { language: 'python', files: { 'answer.py': text } }
}
