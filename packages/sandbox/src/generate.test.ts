import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Sandbox } from './index.ts'
import { openSandbox } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

const rows = `export function generate({ random, files, fill }) {
  const rows = Array.from({ length: 5 }, () => [random.int(1, 6), random.pick(['a', 'b']), random.next().toFixed(3)].join(' '))
  return { 'data/hidden-1.sql': random.shuffle(rows).join('\\n'), 'prompt.md': fill(files['prompt.md'], { count: rows.length }) }
}`

test('a program writes the same for a seed every time, and something else for another', async () => {
  const texts = { 'prompt.md': 'There are {{count}} rows.' }
  const first = await sandbox.generate(rows, 7, texts)
  expect(first['prompt.md']).toBe('There are 5 rows.')
  expect(await sandbox.generate(rows, 7, texts)).toEqual(first)
  expect((await sandbox.generate(rows, 8, texts))['data/hidden-1.sql']).not.toBe(first['data/hidden-1.sql'])
})

test('what it draws stays in the bounds that it names', async () => {
  const program = `export const generate = ({ random }) => {
    const drawn = Array.from({ length: 1000 }, () => random.int(-1, 2))
    const shuffled = random.shuffle([1, 2, 3])
    return { drawn: [...new Set(drawn)].sort((a, b) => a - b).join(), shuffled: shuffled.sort().join() }
  }`
  expect(await sandbox.generate(program, 1, {})).toEqual({ drawn: '-1,0,1,2', shuffled: '1,2,3' })
})

test.each([
  ['does not parse', 'export function generate( {', /^line 1: SyntaxError/],
  ['exports something else', 'export const make = () => ({})', /generate/],
  ['throws', 'export function generate() {\n  throw new RangeError("no such month")\n}', /^RangeError: no such month[^]*generate\.js:2/],
  ['returns no texts', 'export const generate = () => ({ a: 1 })', /expected an object of texts/],
  ['lacks a value', 'export const generate = ({ fill }) => ({ a: fill("{{b}}", {}) })', /no value for \{\{b\}\}/],
  ['never ends', 'export const generate = () => { for (;;); }', /stopped after/],
])('a program that %s is refused with the reason', async (_what, program, reason) => {
  await expect(sandbox.generate(program, 1, {})).rejects.toThrow(reason)
})
