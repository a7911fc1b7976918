import type { ImportResult } from '@assay/bank'

/** Names what an import created, changed and retired, and counts the rest. */
export function printImport(result: ImportResult): void {
  for (const outcome of ['created', 'changed', 'retired'] as const) {
    for (const slug of result[outcome]) console.log(`${outcome.padEnd(9)} ${slug}`)
  }
  console.log(`unchanged ${result.unchanged.length}`)
}
