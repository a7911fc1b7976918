import ivm from 'isolated-vm'
import { bundle, forIsolate } from '../../../src/parent/bundle.ts'
import { requireRight, taskOf } from '../job.ts'
import { loop } from '../loops.ts'

const task = taskOf(process.argv[2])
const calls = JSON.stringify(task.cases.map(({ args }) => ({ args: JSON.stringify(args), argsAfter: false })))
const harness = await bundle('isolate/calls.ts', forIsolate)
const snapshot = ivm.Isolate.createSnapshot([{ code: `globalThis.harness = (() => { ${harness}; return { ...harness } })()` }], 'harness.warmUp()')

/** A fresh isolate with Assay's harness in it, which a stranger's code cannot deceive, and nothing around it. */
loop(() => {
  const isolate = new ivm.Isolate({ memoryLimit: 64, snapshot })
  const context = isolate.createContextSync()
  const open = context.global.getSync('harness', { reference: true }).getSync('open', { reference: true })
  const reports: string[] = []
  const report = new ivm.Callback((text: string) => void reports.push(text), { sync: true })
  const command = open.applySync(undefined, [new ivm.Callback(() => {}, { ignored: true }), report, 64 * 1024], { result: { reference: true } })
  const answer = isolate.compileModuleSync(`export ${task.script}`)
  answer.instantiateSync(context, () => answer)
  answer.evaluateSync({ timeout: 1000 })
  const state: unknown = command.applySync(undefined, ['call at once', answer.namespace.derefInto(), 'answer', calls, 64 * 1024], { timeout: 1000 })
  if (state !== 'done') throw new Error(`The harness is ${String(state)}`)
  requireRight(reports.map((text) => (JSON.parse(text) as { returned: unknown }).returned), task)
  isolate.dispose()
})
