import { readdir } from 'node:fs/promises'
import process from 'node:process'
import { Command, CommanderError } from 'commander'
import { sayWhy } from './terminal/say-why.ts'

/** What each file of commands/ exports by default: it adds its command, named like the file, to the program. */
export type Register = (program: Command) => void

// Whoever reads our output may have had enough (`| head -1`): then it is as if we were told to end.
process.stdout.once('error', () => process.kill(process.pid, 'SIGTERM')).on('error', () => {})

// `pnpm assay -- bank check` hands on the dashes too.
const args = process.argv[2] === '--' ? process.argv.slice(3) : process.argv.slice(2)

const program = new Command('assay').description('Assess technical candidates on your own servers.').showHelpAfterError()
for (const register of await commandsFor(args[0])) register(program)
withOwnExitCodes(program)
try {
  await program.parseAsync(args, { from: 'user' })
} catch (error) {
  process.exitCode ||= exitCodeOf(error)
}
// What a command left open (connections that idle for a while) is not worth waiting for.
process.exit()

/** The one that is asked for, so that no command waits for what others load; all of them for the help. */
async function commandsFor(asked: string | undefined): Promise<Register[]> {
  const files = (await readdir(new URL('commands', import.meta.url))).filter((name) => /^[a-z-]+\.ts$/.test(name))
  const wanted = files.includes(`${asked}.ts`) ? [`${asked}.ts`] : files
  return Promise.all(wanted.map(async (file) => ((await import(`./commands/${file}`)) as { default: Register }).default))
}

/** Commander throws in place of ending the process. */
function withOwnExitCodes(command: Command): void {
  command.exitOverride()
  for (const sub of command.commands) withOwnExitCodes(sub)
}

/** 1 when a command failed, 2 when it was not understood; of that, commander has said all there is to say. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  sayWhy(error)
  return 1
}
