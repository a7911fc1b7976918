import { readdir, readFile } from 'node:fs/promises'
import { migrateQueue } from './queue.ts'
import { withSchemaEngine } from './schema-engine.ts'

export const migrationsDirectory = new URL('../../../prisma/migrations/', import.meta.url)
const filters = { externalTables: [], externalEnums: [] }

/** Applies what is missing, each migration once and in order, and the queue's own. Returns the names of those applied now. */
export async function migrate(url: string): Promise<string[]> {
  const migrationsList = await readMigrations()
  const { appliedMigrationNames } = await withSchemaEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters }))
  await migrateQueue(url)
  return appliedMigrationNames
}

/** The SQL that would turn a migrated database into what schema.prisma says; empty when the two agree. */
export async function driftFromSchema(url: string): Promise<string> {
  return diffToSchema(url, { tag: 'schemaDatasource' })
}

/** The SQL that builds the whole schema in an empty database: the raw material of a first migration. */
export async function schemaAsSql(url: string): Promise<string> {
  return diffToSchema(url, { tag: 'empty' })
}

async function diffToSchema(url: string, from: { tag: 'schemaDatasource' } | { tag: 'empty' }): Promise<string> {
  const { stdout } = await withSchemaEngine(url, (engine, schema) => {
    const files = [{ path: 'schema.prisma', content: schema }]
    return engine.diff({
      from: from.tag === 'empty' ? from : { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters,
    })
  })
  return (stdout ?? '').replace('-- This is an empty migration.', '').trim()
}

async function readMigrations() {
  const names = (await readdir(migrationsDirectory, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  return {
    baseDir: migrationsDirectory.pathname,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names
        .map(({ name }) => name)
        .toSorted()
        .map(async (name) => ({
          path: name,
          migrationFile: {
            path: 'migration.sql',
            content: { tag: 'ok' as const, value: await readFile(new URL(`${name}/migration.sql`, migrationsDirectory), 'utf8') },
          },
        })),
    ),
  }
}
