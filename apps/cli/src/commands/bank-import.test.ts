import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createTestDatabase } from '@assay/test-support'
import { openWorkplace, type Workplace } from '../testing/workplace.ts'

let workplace: Workplace
beforeAll(async () => {
  workplace = await openWorkplace()
})
afterAll(() => workplace.remove())

test('bank import brings in the whole bank once, and bank export writes a question back byte for byte', async () => {
  const { url, drop } = await createTestDatabase()
  const first = await workplace.assay(['bank', 'import'], { DATABASE_URL: url })
  expect(first.stderr).toBe('')
  expect(first.stdout).toMatch(/created +best-repairs-by-workshop\n/)
  expect(first.stdout).toMatch(/created +backend-developer\n/)

  const second = await workplace.assay(['bank', 'import'], { DATABASE_URL: url })
  expect(second.stdout).toMatch(/^unchanged \d+\n$/)

  const exported = await workplace.assay(['bank', 'export', 'missing-alert', 'exported'], { DATABASE_URL: url })
  expect(exported.code).toBe(0)
  const original = resolve('packages/bank/questions/logic/missing-alert')
  for (const file of ['question.yaml', 'prompt.md', 'answers/accepted/dot.yaml']) {
    expect(await readFile(join(workplace.root, 'exported', file))).toEqual(await readFile(join(original, file)))
  }
  await drop()
})
