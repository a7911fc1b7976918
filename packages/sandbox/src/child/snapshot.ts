import { isolatedVm } from './isolated-vm.ts'
import { serve } from './serve.ts'

/** Evaluates a harness, runs its `warmUp` in a world that is thrown away, and sends what isolates start from, in base64. */
serve(async ({ harness }: { harness: string }): Promise<string> => {
  const script = `globalThis.harness = (() => { ${harness}; return { ...harness } })()`
  const snapshot = isolatedVm.Isolate.createSnapshot([{ code: script, filename: 'assay:harness' }], 'harness.warmUp?.()')
  return Buffer.from(snapshot.copy()).toString('base64')
})
