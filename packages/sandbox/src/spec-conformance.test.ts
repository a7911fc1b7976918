import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Sandbox } from './index.ts'
import { openSandbox } from './testing/open-sandbox.ts'
import { specJob } from './testing/spec-job.ts'

/**
 * Runs the specs of the folder `conformance` twice, with Jest itself and in the sandbox, and compares what becomes of
 * each of their tests; many are meant to fail.
 */
const folder = fileURLToPath(new URL('../conformance', import.meta.url))

let sandbox: Sandbox
let outcomesOfJest: Map<string, [name: string, outcome: string][]>
beforeAll(async () => {
  ;[sandbox, outcomesOfJest] = await Promise.all([openSandbox(), runJest()])
})
afterAll(() => sandbox.close())

const specs = (await readdir(folder)).filter((file) => file.endsWith('.spec.js'))

test.each(specs)('%s gives what it gives in Jest', async (file) => {
  const [answer, spec] = await Promise.all(['answer.js', file].map((name) => readFile(join(folder, name), 'utf8')))
  const { failure, tests } = await sandbox.run(specJob(answer ?? '', spec ?? '', { limits: { cpuMs: 5000 } }))
  expect(failure).toBeNull()
  expect(tests.map(({ name, outcome }) => [name, outcome])).toEqual(outcomesOfJest.get(file))
})

/** File → its tests that ran, in order. */
async function runJest(): Promise<typeof outcomesOfJest> {
  const results = await mkdtemp(join(tmpdir(), 'assay-conformance-'))
  const output = join(results, 'results.json')
  await new Promise((resolve) => {
    const config = JSON.stringify({ rootDir: folder, testMatch: ['**/*.spec.js'], transform: {}, cacheDirectory: results })
    const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jestProgram, '--config', config, '--json', '--outputFile', output, '--silent']
    // It fails, since many of the tests do.
    execFile(process.execPath, args, { cwd: folder }, resolve)
  })
  const { testResults } = JSON.parse(await readFile(output, 'utf8')) as JestResults
  await rm(results, { recursive: true })
  return new Map(testResults.map(({ name, assertionResults }) => [basename(name), assertionResults.filter(({ status }) => status === 'passed' || status === 'failed').map(outcomeOf)]))
}

interface JestResults {
  testResults: { name: string; assertionResults: Assertion[] }[]
}
interface Assertion {
  ancestorTitles: string[]
  title: string
  status: string
}

function outcomeOf({ ancestorTitles, title, status }: Assertion): [string, string] {
  return [[...ancestorTitles, title].join(' › '), status]
}

const jestProgram = createRequire(import.meta.url).resolve('jest/bin/jest')
