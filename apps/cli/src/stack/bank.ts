import { bankDirectories, importBank, type ImportResult } from '@assay/bank'
import { openDatabase } from '@assay/db'
import { createSandbox } from '@assay/sandbox'

/** Brings the shipped questions and assessments into the library; a matter of milliseconds when none changed. */
export async function importShippedBank(databaseUrl: string, sandboxUrl: string): Promise<ImportResult> {
  const database = openDatabase(databaseUrl, { connections: 2 })
  const sandbox = createSandbox({ sqlClusterUrl: sandboxUrl, concurrency: 1, spares: 0 })
  try {
    return await importBank(database, bankDirectories(), {
      describeDataset: (schema, data) => sandbox.describeDataset(schema, data),
    })
  } finally {
    await Promise.all([sandbox.close(), database.close()])
  }
}
