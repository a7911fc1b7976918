import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createSandbox } from '@assay/sandbox'
import { createTestDatabase } from '@assay/test-support'
import { prove } from '../bank/prove.ts'
import { add, openWorkplace, type Workplace } from '../testing/workplace.ts'

let workplace: Workplace
beforeAll(async () => {
  workplace = await openWorkplace()
})
afterAll(() => workplace.remove())

test('db migrate brings in the whole bank that ships, after which bank import finds nothing new and bank export writes a question back byte for byte', async () => {
  const { url, drop } = await createTestDatabase()
  const first = await workplace.assay(['db', 'migrate'], { DATABASE_URL: url })
  expect(first.said).toMatch(/Questions and assessments: \d{3} created, 0 changed, 0 unchanged, 0 retired/)

  const second = await workplace.assay(['bank', 'import'], { DATABASE_URL: url })
  expect(second.stderr).toBe('')
  expect(second.stdout).toMatch(/^unchanged \d{3}\n$/)

  const exported = await workplace.assay(['bank', 'export', 'missing-alert', 'exported'], { DATABASE_URL: url })
  expect(exported.code).toBe(0)
  const original = resolve('packages/bank/questions/logic/missing-alert')
  for (const file of ['question.yaml', 'prompt.md', 'answers/accepted/dot.yaml']) {
    expect(await readFile(join(workplace.root, 'exported', file))).toEqual(await readFile(join(original, file)))
  }
  await drop()
})

test('what an import has to prove is refused where accepted answers disagree, a case catches nobody, or an answer is not what its folder says', async () => {
  const sound = 'export const add = (a, b) => a + b\n'
  await workplace.write('bank/sound', add)
  await workplace.write('bank/disagree', { ...add, 'answers/accepted/sum.js': 'export const add = (a, b) => (a < 0 ? 0 : a + b)\n' })
  await workplace.write('bank/idle-case', { ...add, 'answers/rejected/absolute.js': '// Hard-codes.\nexport const add = (a) => (a < 0 ? -3 : 0)\n' })
  await workplace.write('bank/lenient', { ...add, 'answers/rejected/right.js': `// Is right.\n${sound}` })
  const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 2, spares: 1 })
  await using sandboxes = { for: async () => sandbox, stopping: new AbortController().signal, [Symbol.asyncDispose]: () => sandbox.close() }
  const done: number[] = []
  const problems = await prove([join(workplace.root, 'bank')], { sandboxes, jobs: 2 }, (folders) => done.push(folders))
  expect(problems.map(({ file, message }) => `${file.slice(workplace.root.length)}: ${message}`)).toEqual([
    '/bank/disagree/answers/accepted/sum.js: expected full marks, got partial (5 of 10 points): negative: wrong-answer, It returned 0, expected -3.',
    '/bank/disagree/answers/accepted/sum.js: disagrees with accepted/proof.js, which passes "negative"',
    '/bank/idle-case/answers/rejected: no rejected answer fails the hidden case "negative"',
    '/bank/lenient/answers/rejected/right.js: expected less than full marks, got accepted (10 of 10 points)',
  ])
  expect(done).toEqual([0, 1, 2, 3, 4])
})
