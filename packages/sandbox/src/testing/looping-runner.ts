import process from 'node:process'
import { callsJob, openSandbox } from './open-sandbox.ts'

// A runner in the middle of a job that loops, and one that leaves it waiting; the test kills it.
const sandbox = await openSandbox()
void sandbox.run(callsJob('for (;;);', [[]], { limits: { cpuMs: 60_000 } }))
await sandbox.run(callsJob('export const answer = () => 1'), { shareKey: 'kept' })
process.stdout.write('running\n')
