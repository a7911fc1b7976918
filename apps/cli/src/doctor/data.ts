import { openDatabase, pendingMigrations, type Database } from '@assay/db'
import { openDataFolder } from '../stack/data-folder.ts'
import { openApplicationDatabase, openSandboxDatabase, type OpenedDatabase } from '../stack/databases.ts'
import type { Settings } from '../stack/settings.ts'
import type { Look } from './observation.ts'

/** Looks at where data is kept. Local databases are started, and stopped again unless somebody else uses them. */
export function looksAtData(settings: Settings): Look[] {
  const looks: [string, Look['look']][] = [
    ['folder', () => folder(settings)],
    ['database', () => visit(openApplicationDatabase(settings, { migrated: false }), settings.databaseUrl, migrations)],
    ['sandbox database', () => visit(openSandboxDatabase(settings), settings.sandboxDatabaseUrl, superuser)],
  ]
  return looks.map(([name, look]) => ({ subject: 'data', name, look }))
}

async function folder({ dataDirectory, databaseUrl, sandboxDatabaseUrl }: Settings) {
  if (databaseUrl && sandboxDatabaseUrl) return 'not needed: both databases are elsewhere'
  await openDataFolder(dataDirectory)
  return dataDirectory
}

/** Says which Postgres it is and where, with what `ask` has to add. */
async function visit(opening: Promise<OpenedDatabase>, theirs: string | undefined, ask: (database: Database) => Promise<string>) {
  const opened = await opening
  const database = openDatabase(opened.url, { connections: 1 })
  try {
    const { rows } = await database.pool.query<{ version: string }>("SELECT current_setting('server_version') AS version")
    return `PostgreSQL ${rows[0]?.version}, ${theirs ? `at ${new URL(theirs).host}` : 'a local one'}${await ask(database)}`
  } finally {
    await database.close()
    await opened.stop()
  }
}

async function migrations({ pool }: Database): Promise<string> {
  const pending = await pendingMigrations(pool)
  return pending.length === 0 ? ', up to date' : `, brought up to date by the next start (${pending.length} migrations)`
}

async function superuser({ pool }: Database): Promise<string> {
  const { rows } = await pool.query<{ rolsuper: boolean }>('SELECT rolsuper FROM pg_roles WHERE rolname = current_user')
  if (!rows[0]?.rolsuper) throw new Error('SANDBOX_DATABASE_URL must name a superuser: the sandbox makes a role and a database for each job.')
  return ''
}
