import { marker } from './marker.mjs'
import { run } from './run.mjs'

/**
 * Writes the Prisma client from prisma/schema.prisma, unless it is current. `prisma generate` would fetch a schema
 * engine that it does not need here; naming any executable in its place keeps it from trying.
 */
export async function generate(around, { force = false } = {}) {
  const written = await marker('packages/db/src/generated/.written-from', ['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (written.isCurrent && !force) return
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' }
  const { status, output } = await around(() => run('prisma', ['generate'], { env }))
  if (status !== 0) throw new Error(`The database client could not be written.\n\n${output}`)
  await written.set()
}
