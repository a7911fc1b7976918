import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { questionKinds } from '@assay/contracts'
import { root } from '../stack/settings.ts'
import { openWorkplace, type Workplace } from '../testing/workplace.ts'

/** A file of an example in docs/authoring.md: a fenced block whose title is its path. */
const example = /^```\w+ title="([^"]+)"\n([^]*?)^```$/gm

let workplace: Workplace
let files: Record<string, string>
beforeAll(async () => {
  workplace = await openWorkplace()
  const guide = await readFile(join(root, 'docs/authoring.md'), 'utf8')
  files = Object.fromEntries(Array.from(guide.matchAll(example), ([, path = '', text = '']) => [path, text]))
  await workplace.write('guide', files)
})
afterAll(() => workplace.remove())

test('the guide for authors shows a question of every kind, and each of them holds', async () => {
  const kinds = Object.values(files).flatMap((text) => /^kind: (.+)$/m.exec(text)?.[1] ?? [])
  expect(questionKinds.filter((kind) => !kinds.includes(kind))).toEqual([])
  const { code, stdout } = await workplace.assay(['bank', 'check', 'guide'])
  expect(stdout).toMatch(/\n14 questions, \d+ answers: all as their folders say/)
  expect(stdout).not.toMatch(/warning/)
  expect(code).toBe(0)
})
