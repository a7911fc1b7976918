import { mkdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { pinnedNode } from './pinned-node.mjs'
import { run } from './run.mjs'

/**
 * What `npm test` runs. Each gives counts and, for when something is wrong, what was written: types, lint and the
 * import rules count as one each, questions of the bank and tests one by one.
 */
export const checks = [
  { name: 'types', run: () => runAll(['tsc', '-p', 'tsconfig.json', '--pretty'], ['tsc', '-p', 'tsconfig.web.json', '--pretty'], ['tsc', '-p', 'e2e', '--pretty']) },
  { name: 'lint', run: () => runAll(['oxlint']) },
  { name: 'imports', run: () => runAll(['depcruise', 'apps', 'packages', '--config', '.dependency-cruiser.cjs']) },
  { name: 'bank', run: checkBank },
  { name: 'jest', run: () => runJest(['--testPathIgnorePatterns', hostile, '--maxWorkers=100%']) },
  { name: 'attacks', run: () => runJest(['--testPathPatterns', 'packages/sandbox/src/attacks/', '--maxWorkers=100%']) },
  { name: 'storm', run: () => runJest(['--testPathPatterns', 'packages/sandbox/src/storm']) },
  { name: 'browser', run: runBrowser },
]

/** Several commands as one check. */
async function runAll(...commands) {
  const results = await Promise.all(commands.map(([program, ...args]) => run(program, args)))
  const failed = results.some(({ status }) => status !== 0) ? 1 : 0
  return { passed: 1 - failed, failed, output: results.map(({ output }) => output).join('\n') }
}

/** Every question that ships is proven by its answers, and every assessment and role can be filled. */
async function checkBank() {
  // One more than there are cores: while a database is made or an interpreter starts, a core would have nothing to do.
  const { output, status } = await run(pinnedNode, ['apps/cli/src/main.ts', 'bank', 'check', '--jobs', String(availableParallelism() + 1)])
  const [, questions] = /(\d+) questions, \d+ answers: all as their folders say/.exec(output) ?? []
  const proven = status === 0 && questions !== undefined
  return { passed: proven ? Number(questions) : 0, failed: proven ? 0 : 1, output: output.replaceAll(/^ +✓.*\n/gm, '') }
}

/** What sends hostile answers at every core: other tests beside it would wait for it rather than run. */
const hostile = 'packages/sandbox/src/(attacks/|storm)'

async function runJest(options) {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const { report, output, status } = await withReport('jest.json', (file) =>
    run(pinnedNode, [...flags, jest, '--json', `--outputFile=${file}`, '--silent', ...options], { env: { FORCE_COLOR: '0' } }),
  )
  if (!report) return { passed: 0, failed: 1, output }
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  return {
    passed: report.numPassedTests,
    failed: failed || (status === 0 ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
    output: output.slice(Math.max(0, output.indexOf('Summary of all failing tests'))),
  }
}

async function runBrowser() {
  const { report, output, status } = await withReport('playwright.json', (file) =>
    run('playwright', ['test', '--reporter=list,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: '0' } }),
  )
  if (!report) return { passed: 0, failed: 1, output }
  const { expected, unexpected, flaky, skipped } = report.stats
  // Without retries nothing is flaky; were it, it would be no pass.
  const failed = unexpected + flaky + (report.errors?.length ?? 0)
  return { passed: expected, failed: failed || (status === 0 ? 0 : 1), skipped, output }
}

/** Lets a runner write a report, which must be this run's own. `report` is undefined when it did not get that far. */
async function withReport(name, runner) {
  const folder = join(root, '.cache', 'reports')
  const file = join(folder, name)
  await mkdir(folder, { recursive: true })
  await rm(file, { force: true })
  const result = await runner(file)
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return { ...result, report: text && JSON.parse(text) }
}
