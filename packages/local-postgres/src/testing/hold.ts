import { startCluster } from '../index.ts'

// A program for tests: starts the cluster of a folder, says where it is, and holds it until it is killed.
const [directory = ''] = process.argv.slice(2)
const cluster = await startCluster({ directory, purpose: 'application' })
process.stdout.write(`${cluster.url()}\n`)
