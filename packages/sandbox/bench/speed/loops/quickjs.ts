import { createRequire } from 'node:module'
import { requireRight, taskOf } from '../job.ts'
import { loop } from '../loops.ts'

/** What is used of quickjs-emscripten, which only the benchmark installs. */
interface QuickJs {
  newRuntime(): { setMemoryLimit(bytes: number): void; setInterruptHandler(stop: () => boolean): void; newContext(): Context; dispose(): void }
}
interface Context {
  evalCode(code: string): unknown
  unwrapResult(result: unknown): Handle
  getString(handle: Handle): string
  dispose(): void
}
interface Handle {
  dispose(): void
}

const [taskName, peers = ''] = process.argv.slice(2)
const task = taskOf(taskName)
const library = createRequire(peers)('quickjs-emscripten') as { getQuickJS(): Promise<QuickJs> }
const quickJs = await library.getQuickJS()
const calls = task.cases.map(({ args }) => JSON.stringify(args))

loop(() => {
  const runtime = quickJs.newRuntime()
  const stopAt = Date.now() + 1000
  runtime.setMemoryLimit(64 * 1024 * 1024)
  runtime.setInterruptHandler(() => Date.now() > stopAt)
  const context = runtime.newContext()
  context.unwrapResult(context.evalCode(task.script)).dispose()
  requireRight(
    calls.map((args) => {
      const result = context.unwrapResult(context.evalCode(`JSON.stringify(answer(...${args}))`))
      const json = context.getString(result)
      result.dispose()
      return JSON.parse(json) as unknown
    }),
    task,
  )
  context.dispose()
  runtime.dispose()
})
