import { openDatabase, pendingMigrations } from '@assay/db'
import { step } from '../../../../scripts/lib/progress.mjs'
import type { Register } from '../main.ts'
import { importShippedBank } from '../stack/bank.ts'
import { openDataFolder } from '../stack/data-folder.ts'
import { openApplicationDatabase, openSandboxDatabase } from '../stack/databases.ts'
import { readSettings } from '../stack/settings.ts'

const register: Register = (program) => {
  const db = program.command('db').description('look after the database (DATABASE_URL, or the local one)')
  db.command('migrate').description('bring the database up to date and import the shipped questions').action(migrate)
  db.command('status').description('say whether the database is up to date').action(status)
}
export default register

/** What a deployment runs once, before the new version's API starts. */
async function migrate(): Promise<void> {
  const settings = readSettings()
  await openDataFolder(settings.dataDirectory)
  const application = await step('Migrating', () => openApplicationDatabase(settings))
  const sandbox = await openSandboxDatabase(settings)
  try {
    const result = await step('Importing the question bank', () => importShippedBank(application.url, sandbox.url, settings.allowWeak))
    const counts = Object.entries(result).map(([what, slugs]) => `${slugs.length} ${what}`)
    console.log(`The database is up to date. Questions and assessments: ${counts.join(', ')}.`)
  } finally {
    await Promise.all([application.stop(), sandbox.stop()])
  }
}

async function status(): Promise<void> {
  const application = await openApplicationDatabase(readSettings(), { migrated: false })
  const database = openDatabase(application.url, { connections: 1 })
  try {
    const pending = await pendingMigrations(database.pool)
    console.log(pending.length === 0 ? 'The database is up to date.' : `Missing: ${pending.join(', ')}. Run \`assay db migrate\`.`)
    if (pending.length > 0) process.exitCode = 1
  } finally {
    await database.close()
    await application.stop()
  }
}
