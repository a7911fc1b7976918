import { bankDirectories, importBank, type ImportResult, type Prove } from '@assay/bank'
import { openDatabase } from '@assay/db'
import { createSandbox, type Sandbox } from '@assay/sandbox'

/**
 * Brings the questions, assessments and roles of this repository into the library; a matter of milliseconds when none
 * changed. Without `prove` they are taken on trust: what ships was proven before it was released.
 */
export async function importShippedBank(databaseUrl: string, sandboxUrl: string, allowWeak: boolean, prove: Prove | null = null): Promise<ImportResult> {
  const database = openDatabase(databaseUrl, { connections: 2 })
  let sandbox: Promise<Sandbox> | undefined
  const open = () => (sandbox ??= createSandbox({ sqlClusterUrl: sandboxUrl, concurrency: 1, spares: 0, allowWeak }))
  try {
    return await importBank(database, bankDirectories(), {
      describeDataset: async (schema, data) => (await open()).describeDataset(schema, data),
      generate: async (program, seed, texts) => (await open()).generate(program, seed, texts),
      prove,
    })
  } finally {
    await (await sandbox)?.close()
    await database.close()
  }
}
