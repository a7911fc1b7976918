import type { Source } from '../../job.ts'
import { callArguments, judgeCalls } from './calls.ts'
import type { Challenge, Judge } from './judge.ts'

export const judgeJavascript: Judge = async (challenge, sandbox, options) =>
  judgeCalls(await sandbox.run<'javascript'>(jobOf({ language: 'javascript', files: { 'answer.js': challenge.text } }, challenge), options))

export const judgeTypescript: Judge = async (challenge, sandbox, options) =>
  judgeCalls(await sandbox.run<'javascript'>(jobOf({ language: 'typescript', files: { 'answer.ts': challenge.text } }, challenge), options))

function jobOf(source: Source, { limits, performance }: Challenge) {
  return { engine: 'javascript' as const, source, export: 'answer', calls: callArguments, performance, limits }
}
