// pnpm assay: the command line, also in a checkout where nothing but `pnpm install` has run yet.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { generate } = await import('./lib/generate.mjs')
const { handOver } = await import('./lib/pinned-node.mjs')
const { step } = await import('./lib/progress.mjs')

await generate((work) => step('Writing the database client', work))
process.exit(await handOver(['apps/cli/src/main.ts', ...process.argv.slice(2)]))
