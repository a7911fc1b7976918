// pnpm assay: the command line, also in a checkout where nothing but `pnpm install` has run yet.
import { relative } from 'node:path'
import { requireNode } from './lib/node-version.mjs'
import { root } from './lib/paths.mjs'

requireNode()
// pnpm names the folder where the command was typed; who runs this file from elsewhere stands there.
if (relative(root, process.cwd()) !== '') process.env.INIT_CWD = process.cwd()
const { generate } = await import('./lib/generate.mjs')
const { handOver } = await import('./lib/pinned-node.mjs')
const { step } = await import('./lib/progress.mjs')

await generate((work) => step('Writing the database client', work))
process.exit(await handOver(['apps/cli/src/main.ts', ...process.argv.slice(2)]))
