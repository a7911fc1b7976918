import ivm from 'isolated-vm'
import { requireRight, taskOf } from '../job.ts'
import { loop } from '../loops.ts'

const task = taskOf(process.argv[2])
const calls = task.cases.map(({ args }) => JSON.stringify(args))

/** A fresh isolate and the calls, with text across its border: the least that is still a run of a stranger's code. */
loop(() => {
  const isolate = new ivm.Isolate({ memoryLimit: 64 })
  const context = isolate.createContextSync()
  const call = context.evalSync(`${task.script}; (args) => JSON.stringify(answer(...JSON.parse(args)))`, { reference: true, timeout: 1000 })
  requireRight(calls.map((args) => JSON.parse(String(call.applySync(undefined, [args], { timeout: 1000 }))) as unknown), task)
  isolate.dispose()
})
