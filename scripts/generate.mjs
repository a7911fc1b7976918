// Writes the Prisma client from prisma/schema.prisma. `prisma generate` would fetch a schema engine that it does not
// need here; naming any executable in its place keeps it from trying.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync('prisma', ['generate'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
})
process.exit(status ?? 1)
