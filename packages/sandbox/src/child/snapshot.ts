import { isolatedVm } from './isolated-vm.ts'
import { serve } from './serve.ts'

/** Evaluates harnesses, runs the `warmUp` of each in a world that is thrown away, and sends what isolates start from, in base64. */
serve(async ({ scripts }: { scripts: string[] }): Promise<string[]> => scripts.map(snapshotOf))

function snapshotOf(harness: string): string {
  const script = `globalThis.harness = (() => { ${harness}; return { ...harness } })()`
  const snapshot = isolatedVm.Isolate.createSnapshot([{ code: script, filename: 'assay:harness' }], 'harness.warmUp?.()')
  return Buffer.from(snapshot.copy()).toString('base64')
}
