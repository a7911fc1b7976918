import { exportQuestion } from '@assay/bank'
import { openDatabase } from '@assay/db'
import type { Command } from 'commander'
import { check } from '../bank/check.ts'
import { checkLibrary } from '../bank/check-library.ts'
import { jsonPrinter, tablePrinter } from '../bank/print-check.ts'
import { printImport } from '../bank/print-import.ts'
import { prove } from '../bank/prove.ts'
import { fromCaller, toCaller } from '../paths.ts'
import { importShippedBank } from '../stack/bank.ts'
import { openApplicationDatabase, openSandboxDatabase } from '../stack/databases.ts'
import { openSandboxes } from '../sandbox.ts'
import { readSettings } from '../stack/settings.ts'
import { jobsOption } from '../terminal/jobs-option.ts'
import { progressBar } from '../terminal/progress-bar.ts'

/** Adds `bank check`, `bank import` and `bank export`. */
export default function registerBankCommands(program: Command): void {
  const bank = program.command('bank').description('check, import and export questions')

  bank
    .command('check')
    .description('validate folders and mark every answer in them; fails unless each gets what its folder says')
    .argument('[folder...]', 'question folders, or folders of many; the whole bank of this repository, with assessments and roles, when none is given')
    .option('--json', 'one JSON object a line for each answer on stdout; what is wrong goes to stderr')
    .addOption(jobsOption())
    .addHelpText('after', checkHelp)
    .action(runCheck)

  bank
    .command('import')
    .description('prove what is new or changed in the bank of this repository and bring it into the library: all of it or nothing')
    .addOption(jobsOption())
    .action(runImport)

  bank
    .command('export')
    .description('write the files of a library question into a directory')
    .argument('<slug>', 'the question')
    .argument('<directory>', 'new or empty')
    .action(runExport)
}

const checkHelp = `
Exit codes: 0 when every folder is valid and every answer got what its folder says, 1 when not, 2 for a wrong command line,
130 after Ctrl-C.

Examples:
  pnpm assay bank check                             the bank of this repository
  pnpm assay bank check ~/questions/sql/two-fer     one question
  pnpm assay bank check ~/questions --jobs 4        all questions below a folder, four answers at a time
  pnpm --silent assay bank check ~/questions --json | jq 'select(.verdict == "time-limit")'`

interface CheckFlags {
  json?: boolean
  jobs: number
}

async function runCheck(folders: string[], { json = false, jobs }: CheckFlags): Promise<void> {
  await using sandboxes = openSandboxes(jobs)
  const printer = json ? jsonPrinter() : tablePrinter()
  const bar = progressBar()
  const tools = { sandboxes, jobs }
  try {
    for await (const finding of folders.length > 0 ? check(folders.map(fromCaller), tools) : checkLibrary(tools)) {
      bar.beside(() => printer.print(finding))
      if (finding.type === 'progress') bar.update(finding.questions, finding.of, 'questions')
      if (finding.type === 'error' || (finding.type === 'answer' && !finding.checked.isRight)) process.exitCode = 1
    }
  } finally {
    bar.end()
  }
  if (!sandboxes.stopping.aborted) printer.finish()
}

async function runImport({ jobs }: { jobs: number }): Promise<void> {
  await using sandboxes = openSandboxes(jobs)
  await using opened = new AsyncDisposableStack()
  const application = await openApplicationDatabase(readSettings())
  opened.defer(application.stop)
  const sandbox = await openSandboxDatabase(readSettings())
  opened.defer(sandbox.stop)
  const bar = progressBar()
  const proveFolders = (paths: string[]) => prove(paths, { sandboxes, jobs }, (done, of) => bar.update(done, of, 'questions proven'))
  printImport(await importShippedBank(application.url, sandbox.url, readSettings().allowWeak, proveFolders).finally(() => bar.end()))
}

async function runExport(slug: string, directory: string): Promise<void> {
  await using opened = new AsyncDisposableStack()
  const application = await openApplicationDatabase(readSettings())
  opened.defer(application.stop)
  const database = openDatabase(application.url)
  opened.defer(() => database.close())
  const files = await exportQuestion(database, slug, fromCaller(directory))
  console.log(`${files.length} files in ${toCaller(fromCaller(directory))}`)
}
