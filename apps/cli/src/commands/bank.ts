import { exportQuestion } from '@assay/bank'
import { openDatabase } from '@assay/db'
import type { Command } from 'commander'
import { check, checkLibrary } from '../bank/check.ts'
import { jsonPrinter, tablePrinter } from '../bank/print-check.ts'
import { printImport } from '../bank/print-import.ts'
import { fromCaller, toCaller } from '../paths.ts'
import { importShippedBank } from '../stack/bank.ts'
import { openApplicationDatabase, openSandboxDatabase } from '../stack/databases.ts'
import { readSettings } from '../stack/settings.ts'

/** Adds `bank check`, `bank import` and `bank export`. */
export default function registerBankCommands(program: Command): void {
  const bank = program.command('bank').description('check, import and export questions')

  bank
    .command('check')
    .description('validate folders and mark every answer in them; fails unless each gets what its folder says')
    .argument('[folder...]', 'question folders, or folders of many; the whole bank of this repository when none is given')
    .option('--json', 'one JSON object a line for each answer')
    .action(runCheck)

  bank
    .command('import')
    .description('bring the bank of this repository into the library: all of it or nothing')
    .action(runImport)

  bank
    .command('export')
    .description('write the files of a library question into a directory')
    .argument('<slug>', 'the question')
    .argument('<directory>', 'new or empty')
    .action(runExport)
}

async function runCheck(folders: string[], { json = false }: { json?: boolean }): Promise<void> {
  const printer = json ? jsonPrinter() : tablePrinter()
  for await (const finding of folders.length > 0 ? check(folders.map(fromCaller)) : checkLibrary()) {
    printer.print(finding)
    if (finding.type === 'error' || (finding.type === 'answer' && !finding.checked.isRight)) process.exitCode = 1
  }
  printer.finish()
}

async function runImport(): Promise<void> {
  await using opened = new AsyncDisposableStack()
  const application = await openApplicationDatabase(readSettings())
  opened.defer(application.stop)
  const sandbox = await openSandboxDatabase(readSettings())
  opened.defer(sandbox.stop)
  printImport(await importShippedBank(application.url, sandbox.url))
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
