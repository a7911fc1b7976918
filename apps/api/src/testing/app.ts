import { openDatabase, type Database } from '@assay/db'
import { createTestDatabase } from '@assay/test-support'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../app.ts'
import type { Config } from '../config.ts'

export interface TestApp {
  app: FastifyInstance
  database: Database
  url: string
  /** Every line that was logged, at the level of a production server. */
  log: string[]
  close(): Promise<void>
}

/** The real app on a database of its own, never listening: requests are injected. */
export async function startTestApp(overrides: Partial<Config> = {}): Promise<TestApp> {
  const { url, drop } = await createTestDatabase()
  const database = openDatabase(url, { connections: 2 })
  const log: string[] = []
  const config: Config = {
    databaseUrl: url,
    directDatabaseUrl: url,
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://assay.test',
    authSecret: 'only for tests, but long enough to be one',
    logLevel: 'info',
    trustProxy: false,
    ...overrides,
  }
  const app = await buildApp(config, { logTo: { write: (line) => void log.push(line) } })
  return {
    app,
    database,
    url,
    log,
    async close() {
      await app.close()
      await database.close()
      await drop()
    },
  }
}
