import { readdir, readFile } from 'node:fs/promises'
import { migrateQueue } from './queue.ts'
import { openSchemaEngine } from './schema-engine.ts'

const migrationsDirectory = new URL('../../../prisma/migrations/', import.meta.url)
const filters = { externalTables: [], externalEnums: [] }

/** Applies what is missing, each migration once and in order, and the queue's own. Returns the names of those applied now. */
export async function migrate(url: string): Promise<string[]> {
  const { engine } = await openSchemaEngine(url)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await readMigrations(), filters })
    await migrateQueue(url)
    return appliedMigrationNames
  } finally {
    engine.free()
  }
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
  const { engine, schema } = await openSchemaEngine(url)
  const files = [{ path: 'schema.prisma', content: schema }]
  try {
    const { stdout } = await engine.diff({
      from: from.tag === 'empty' ? from : { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters,
    })
    return (stdout ?? '').replace('-- This is an empty migration.', '').trim()
  } finally {
    engine.free()
  }
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
