import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { Command } from 'commander'
import type { Register } from '../main.ts'
import { root } from '../stack/settings.ts'

const program = new Command('assay')
let guide: string
beforeAll(async () => {
  guide = await readFile(join(root, 'docs/command-line.md'), 'utf8')
  const files = (await readdir(import.meta.dirname)).filter((name) => /^[a-z-]+\.ts$/.test(name))
  for (const file of files) ((await import(`./${file}`)) as { default: Register }).default(program)
})

/** Every command that does something, with the words that call it. */
function commandsBelow(command: Command, words: string[]): { words: string; command: Command }[] {
  if (command.commands.length === 0) return [{ words: words.join(' '), command }]
  return command.commands.flatMap((sub) => commandsBelow(sub, [...words, sub.name()]))
}

test('the page about the command line names every command and every option', () => {
  const commands = commandsBelow(program, ['assay'])
  expect(commands.map(({ words }) => words)).toContain('assay bank check')
  for (const { words, command } of commands) {
    expect(guide).toMatch(new RegExp(`^${words}( |$)`, 'm'))
    for (const { long } of command.options) expect(guide).toContain(long)
  }
})
