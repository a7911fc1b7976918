import type { Command } from 'commander'
import { attacksNamed, besiege, observeHonest } from '../doctor/answers.ts'
import { looksAtData } from '../doctor/data.ts'
import { looksAtHost } from '../doctor/host.ts'
import { observe, type Observation } from '../doctor/observation.ts'
import { printObservation, printSiege, printTitle, printVerdict } from '../doctor/print.ts'
import { observeWalls } from '../doctor/walls.ts'
import { openSandboxes, type Sandboxes } from '../sandbox.ts'
import { readSettings } from '../stack/settings.ts'
import { jobsOption } from '../terminal/jobs-option.ts'
import { progressBar } from '../terminal/progress-bar.ts'

/** Adds `doctor`. */
export default function registerDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('check that everything Assay needs works on this machine, and that it contains answers that mean harm')
    .option('--quick', 'without the answers that mean harm, which take a minute or two')
    .option('--only <text>', 'of the answers that mean harm, those whose name holds this: http/, for example')
    .option('--json', 'one JSON object')
    .addOption(jobsOption())
    .addHelpText('after', '\nExit codes: 0 when all is well (warnings are), 1 when something is not, 130 after Ctrl-C.')
    .action(doctor)
}

interface DoctorFlags {
  quick?: boolean
  only?: string
  json?: boolean
  jobs: number
}

async function doctor({ quick = false, only = '', json = false, jobs }: DoctorFlags): Promise<void> {
  const attacks = quick ? null : attacksNamed(only)
  // Weak walls are what it is to find out about; the attacks are our own, and do no harm where they get through.
  await using sandboxes = openSandboxes(jobs, { allowWeak: true })
  const observations: Observation[] = []
  for await (const observation of examine(sandboxes)) {
    if (!json && observation.subject !== observations.at(-1)?.subject) printTitle(observation.subject)
    if (!json) printObservation(observation)
    observations.push(observation)
  }
  const opens = observations.some(({ name, standing }) => name === 'sandbox' && standing === 'fine')
  const bar = progressBar()
  const siege = attacks && opens ? await besiege(sandboxes, attacks, jobs, bar) : null
  bar.end()
  if (sandboxes.stopping.aborted) return
  const ok = observations.every(({ standing }) => standing !== 'problem') && (siege === null || siege.failures.length === 0)
  if (json) console.log(JSON.stringify({ ok, observations, corpus: siege }))
  else {
    if (siege) printSiege(siege)
    printVerdict(observations, siege)
  }
  if (!ok) process.exitCode = 1
}

/** One look after the other, so that what each costs is not the next one's fault. */
async function* examine(sandboxes: Sandboxes): AsyncGenerator<Observation> {
  const settings = readSettings()
  for (const look of [...looksAtHost(settings), ...looksAtData(settings)]) yield await observe(look)
  yield* await observeWalls()
  yield* observeHonest(sandboxes)
}
