import process from 'node:process'
import { findWalls, giveUpRings } from '../parent/layers/walls.ts'
import { attempt } from './broken-out.ts'

// A runner that gave up io_uring makes the attempts that its argument holds, in a child that seccomp alone walls in, and
// tells what each got.
giveUpRings()
const attempts = JSON.parse(process.argv[2] ?? '') as Record<string, string>
const told = await attempt(attempts, { seccomp: findWalls().seccomp.found, bubblewrap: null })
process.stdout.write(JSON.stringify(told))
