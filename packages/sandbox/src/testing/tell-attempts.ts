import process from 'node:process'
import { attempt, seccomp } from './broken-out.ts'

// Makes the attempts that its argument holds in a child that seccomp alone walls in, and tells what each got.
const attempts = JSON.parse(process.argv[2] ?? '') as Record<string, string>
process.stdout.write(JSON.stringify(await attempt(attempts, { seccomp, bubblewrap: null })))
