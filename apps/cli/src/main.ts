import { readdir } from 'node:fs/promises'
import { Command } from 'commander'
import { sayWhy } from './terminal/say-why.ts'

/** What each file of commands/ exports by default: it adds its command, named like the file, to the program. */
export type Register = (program: Command) => void

const program = new Command('assay').description('Assess technical candidates on your own servers.').showHelpAfterError()
for (const register of await commandsFor(process.argv[2])) register(program)
try {
  await program.parseAsync()
} catch (error) {
  sayWhy(error)
  process.exitCode = 1
}
// What a command left open (connections that idle for a while) is not worth waiting for.
process.exit()

/** The one that is asked for, so that no command waits for what others load; all of them for the help. */
async function commandsFor(asked: string | undefined): Promise<Register[]> {
  const files = (await readdir(new URL('commands', import.meta.url))).filter((name) => /^[a-z-]+\.ts$/.test(name))
  const wanted = files.includes(`${asked}.ts`) ? [`${asked}.ts`] : files
  return Promise.all(wanted.map(async (file) => ((await import(`./commands/${file}`)) as { default: Register }).default))
}
