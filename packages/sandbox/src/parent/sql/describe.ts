import type { TableDescription } from '@assay/contracts'
import type pg from 'pg'
import { defaultLimits } from '../../limits.ts'
import type { Databases } from './databases.ts'
import { asRole } from './session.ts'

/** Tables of a dataset with sample rows. Read as a plain role: a view may call functions of its author. */
export async function describeDataset(schema: string, data: string, databases: Databases): Promise<TableDescription[]> {
  return databases.use({ schema, data }, async (database) => {
    const { login } = await database.candidate(defaultLimits.tempMb, timeoutMs)
    return asRole(database.cluster, login, timeoutMs, async (client) => {
      const columns = await client.query<ColumnRow>(columnsStatement)
      const tables = Map.groupBy(columns.rows, (row) => row.table_name)
      const described: TableDescription[] = []
      for (const [name, rows] of tables) described.push({ name, columns: rows.map(describeColumn), sample: await sample(client, rows) })
      return described
    })
  })
}

const timeoutMs = 10_000
const sampleRows = 5
const maxSampleText = 200

/** One row a column, of tables and views; all values are text. Each column of a key of several points to its own; a key of one column comes before. */
interface ColumnRow {
  table_name: string
  /** The table’s name as SQL text. */
  table_sql: string
  name: string
  type: string
  nullable: 'true' | 'false'
  key: 'primary' | 'foreign' | null
  references: string | null
}

const columnsStatement = `
  SELECT
    CASE n.nspname WHEN 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END AS table_name,
    format('%I.%I', n.nspname, c.relname) AS table_sql,
    a.attname AS name,
    format_type(a.atttypid, a.atttypmod) AS type,
    (NOT a.attnotnull)::text AS nullable,
    CASE WHEN p.conkey IS NOT NULL THEN 'primary' WHEN f.conkey IS NOT NULL THEN 'foreign' END AS key,
    CASE WHEN f.conkey IS NOT NULL THEN CASE rn.nspname WHEN 'public' THEN rc.relname::text ELSE rn.nspname || '.' || rc.relname END || '.' || r.attname END AS references
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_constraint p ON p.conrelid = c.oid AND p.contype = 'p' AND a.attnum = ANY (p.conkey)
  LEFT JOIN LATERAL (
    SELECT * FROM pg_constraint
    WHERE conrelid = c.oid AND contype = 'f' AND a.attnum = ANY (conkey) ORDER BY cardinality(conkey), conname LIMIT 1
  ) f ON true
  LEFT JOIN pg_attribute r ON r.attrelid = f.confrelid AND r.attnum = f.confkey[array_position(f.conkey, a.attnum)]
  LEFT JOIN pg_class rc ON rc.oid = f.confrelid
  LEFT JOIN pg_namespace rn ON rn.oid = rc.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  ORDER BY n.nspname <> 'public', n.nspname, c.oid, a.attnum`

function describeColumn({ name, type, nullable, key, references }: ColumnRow): TableDescription['columns'][number] {
  return { name, type, nullable: nullable === 'true', key, references }
}

/** The first rows in the order of the primary key, where there is one. */
async function sample(client: pg.Client, columns: ColumnRow[]): Promise<TableDescription['sample']> {
  const keys = columns.filter((column) => column.key === 'primary')
  const order = keys.length === 0 ? '' : `ORDER BY ${keys.map((column) => quote(column.name)).join(', ')}`
  const shown = columns.map(({ name }) => `left(${quote(name)}::text, ${maxSampleText})`).join(', ')
  const table = columns[0]?.table_sql ?? ''
  const rows = await client.query<(string | null)[]>({ text: `SELECT ${shown} FROM ${table} ${order} LIMIT ${sampleRows}`, rowMode: 'array' })
  const count = await client.query<{ total: string }>(`SELECT count(*) AS total FROM ${table}`)
  return {
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: rows.rows,
    total: Number(count.rows[0]?.total ?? 0),
  }
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
