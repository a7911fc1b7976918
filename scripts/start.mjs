// npm start: from a bare checkout to a running Assay. It parses on old Nodes too, so that they get a sentence.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { prepare } = await import('./lib/prepare.mjs')
const { handOver } = await import('./lib/pinned-node.mjs')

if (!(await prepare())) process.exit(1)
process.exit(await handOver(['apps/cli/src/main.ts', 'demo', ...process.argv.slice(2)]))
