import { availableParallelism, freemem } from 'node:os'
import { createSandbox } from '@assay/sandbox'
import type { Register } from '../main.ts'
import { openDataFolder } from '../stack/data-folder.ts'
import { openApplicationDatabase, openSandboxDatabase } from '../stack/databases.ts'
import { readSettings } from '../stack/settings.ts'
import { Advice } from '../terminal/say-why.ts'

const register: Register = (program) => {
  program.command('doctor').description('check that everything Assay needs works on this machine').action(doctor)
}
export default register

/** Each check says what it found, or throws; one that fails does not keep the next from running. */
async function doctor(): Promise<void> {
  const settings = readSettings()
  const checks: [string, () => Promise<string>][] = [
    ['platform', async () => platform()],
    ['memory', async () => memory()],
    ['data folder', async () => openDataFolder(settings.dataDirectory).then(() => settings.dataDirectory)],
    ['database', async () => reach(() => openApplicationDatabase(settings, { migrated: false }), settings.databaseUrl)],
    ['sandbox database', async () => reach(() => openSandboxDatabase(settings), settings.sandboxDatabaseUrl)],
    ['sandbox', runAnswer],
  ]
  for (const [name, check] of checks) {
    const line = await check().then(
      (found) => `✓ ${name.padEnd(18)}${found}`,
      (error: unknown) => {
        process.exitCode = 1
        return `✗ ${name.padEnd(18)}${error instanceof Error ? error.message : String(error)}`
      },
    )
    console.log(line)
  }
}

function platform(): string {
  return `${process.platform}-${process.arch}, Node ${process.version}, ${availableParallelism()} cores`
}

const wantedMemoryMb = 1000

function memory(): string {
  const freeMb = Math.round(freemem() / 1e6)
  if (freeMb < wantedMemoryMb) throw new Advice(`${freeMb} MB are free; ${wantedMemoryMb} MB are wanted. Answers may end as "memory limit" for no fault of theirs.`)
  return `${freeMb} MB free`
}

async function reach(open: () => Promise<{ stop: () => Promise<void> }>, address: string | undefined): Promise<string> {
  const database = await open()
  await database.stop()
  return address ? `reachable at ${new URL(address).host}` : 'a local one starts'
}

/** A child of the sandbox starts and calls a function. */
async function runAnswer(): Promise<string> {
  const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 1, spares: 0 })
  try {
    const { failure, calls } = await sandbox.run<'javascript'>({
      engine: 'javascript',
      source: { language: 'javascript', files: { 'answer.js': 'export const answer = () => 6 * 7' } },
      export: 'answer',
      calls: [{ args: [] }],
      performance: false,
      limits: { cpuMs: 2000, memoryMb: 64, outputKb: 64 },
    })
    const [call] = calls
    if (call?.ok && call.returned === 42) return 'a child starts and runs an answer'
    throw new Advice(`a child did not run a trivial answer: ${JSON.stringify(failure ?? call)}`)
  } finally {
    await sandbox.close()
  }
}
