import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

const require = createRequire(import.meta.url)
const schemaPath = new URL('../../../prisma/schema.prisma', import.meta.url)

export type SchemaEngine = Awaited<ReturnType<typeof bindings.SchemaEngine.new>>

let loading: Promise<void> | undefined

/**
 * Has Prisma's own migration engine work on a database. It is the WebAssembly build that ships as a package, so nothing
 * is downloaded; docs/decisions/0004-migrations-without-a-download.md says why. `schema` is the text of schema.prisma.
 */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine, schema: string) => Promise<T>): Promise<T> {
  loading ??= load()
  await loading
  const schema = await readFile(schemaPath, 'utf8')
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(pool))
    const engine = await bindings.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, adapter)
    try {
      return await work(engine, schema)
    } finally {
      engine.free()
    }
  } finally {
    await pool.end()
  }
}

async function load(): Promise<void> {
  const wasm = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') start()
}

/** Oids of the catalog's one-byte "char", which the adapter refuses to read, and of text, as which it reads well. */
const CATALOG_CHAR = 18
const TEXT = 25

/**
 * The stock adapter, mended in the two places where the migration engine trips over it: it splits a script at every
 * semicolon, those in comments and function bodies too, where Postgres takes a whole script as it is, and then all of
 * it or nothing; and it cannot read the catalog's one-byte "char", which the engine wants as a character.
 */
class MigrationAdapter extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect()
    const pool = adapter.underlyingDriver()
    const query = pool.query.bind(pool) as (config: pg.QueryArrayConfig | string) => Promise<pg.QueryArrayResult>
    const queryRaw = adapter.queryRaw.bind(adapter)
    const charColumns = new WeakMap<unknown[], boolean[]>()

    adapter.executeScript = async (script) => {
      await query(script)
    }
    pool.query = (async (config: pg.QueryArrayConfig) => {
      const result = await query(config)
      charColumns.set(
        result.rows,
        result.fields.map((field) => field.dataTypeID === CATALOG_CHAR),
      )
      for (const field of result.fields) if (field.dataTypeID === CATALOG_CHAR) field.dataTypeID = TEXT
      return result
    }) as typeof pool.query
    adapter.queryRaw = async (sql) => {
      const result = await queryRaw(sql)
      const isChar = charColumns.get(result.rows) ?? []
      const columnTypes = result.columnTypes.map((type, column) => (isChar[column] ? ColumnTypeEnum.Character : type))
      return { ...result, columnTypes }
    }
    return adapter
  }
}
