import { step } from '../../../../scripts/lib/progress.mjs'
import { announce } from '../demo/announce.ts'
import { prepareDemo } from '../demo/demo.ts'
import { readSettings } from '../stack/settings.ts'
import { startStack } from '../stack/stack.ts'
import type { Register } from '../main.ts'
import { stopRequested } from '../terminal/stop-requested.ts'

interface Flags {
  port?: string
  verbose?: boolean
  reload?: boolean
  json?: boolean
}

const register: Register = (program) => {
  program
    .command('demo')
    .description('start everything on this machine, with people to sign in as and a test to take')
    .option('-p, --port <number>', 'port of the web server (or PORT; 3000)')
    .option('-v, --verbose', 'show everything that the programs log')
    .option('--reload', 'start programs anew when their sources change')
    .option('--json', 'when ready, print one line of JSON instead of prose')
    .action(demo)
}
export default register

/** Runs until it is told to stop, or until a part of it crashes. */
async function demo(flags: Flags): Promise<void> {
  const startedAt = performance.now()
  const { verbose = false, reload = false, json: quiet = false } = flags
  const settings = readSettings(flags)
  const stopping = stopRequested()
  const stack = await Promise.race([startStack(settings, { verbose, reload, quiet }), stopping])
  // Nothing is worth waiting for yet: what was started ends with this process.
  if (!stack) process.exit(0)
  try {
    const demo = await step('Preparing the demo', () => prepareDemo({ ...settings, ...stack }), { quiet })
    announce({ ...stack, demo, json: quiet, seconds: (performance.now() - startedAt) / 1000 })
    const crash = await Promise.race([stopping, stack.crashed])
    if (crash) throw crash
  } finally {
    await step('Stopping', stack.stop, { quiet })
  }
}
