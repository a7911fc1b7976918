import { readdir } from 'node:fs/promises'
import type pg from 'pg'
import { migrationsDirectory } from './migrate.ts'

/** The names of the migrations that this version brings and the database lacks. Throws when the database does not answer. */
export async function pendingMigrations(pool: pg.Pool): Promise<string[]> {
  const entries = await readdir(migrationsDirectory, { withFileTypes: true })
  const applied = await appliedMigrations(pool)
  return entries
    .filter((entry) => entry.isDirectory() && !applied.has(entry.name))
    .map(({ name }) => name)
    .toSorted()
}

async function appliedMigrations(pool: pg.Pool): Promise<Set<string>> {
  const { rows: tables } = await pool.query<{ exists: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`)
  if (!tables[0]?.exists) return new Set()
  const { rows } = await pool.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
  )
  return new Set(rows.map(({ migration_name: name }) => name))
}
