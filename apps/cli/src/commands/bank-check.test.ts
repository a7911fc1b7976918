import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { add, count, keys, linesOf, openWorkplace, type Workplace } from '../testing/workplace.ts'

let workplace: Workplace
beforeAll(async () => {
  workplace = await openWorkplace()
})
afterAll(() => workplace.remove())

describe('bank check', () => {
  test('prints a line of JSON for each answer, and succeeds when each got what its folder says', async () => {
    await workplace.write('right/add', add)
    const { code, stdout, stderr } = await workplace.assay(['bank', 'check', 'right/add', '--json'])
    const common = { question: 'add', kind: 'function', points: 10, ms: expect.any(Number) }
    expect(linesOf(stdout)).toEqual([
      { ...common, answer: 'accepted/proof.js', expected: 'accepted', verdict: 'accepted', score: 10 },
      { ...common, answer: 'rejected/absolute.js', expected: 'rejected', verdict: 'partial', score: 5 },
      { ...common, answer: 'starter.js', expected: 'rejected', verdict: 'wrong-answer', score: 0 },
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('checks all folders below one, and shows a table', async () => {
    const { code, stdout } = await workplace.assay(['--', 'bank', 'check', 'right'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/✓ accepted\/proof\.js +accepted +10\/10/)
    expect(stdout).toMatch(/1 question, 3 answers: all as their folders say/)
  })

  test('fails when a rejected answer or a starter gets full marks, and says which', async () => {
    const sum = add['answers/accepted/proof.js']
    await workplace.write('lenient', { ...add, 'answers/rejected/absolute.js': `// Is right.\n${sum}`, 'starter.js': sum })
    const { code, stdout } = await workplace.assay(['bank', 'check', 'lenient'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/✗ rejected\/absolute\.js .*\n +expected less than full marks/)
    expect(stdout).toMatch(/✗ starter\.js .*\n +expected less than full marks/)
  })

  test('fails when an accepted answer gets less, and says why', async () => {
    await workplace.write('strict', { ...add, 'answers/accepted/proof.js': 'export const add = () => 3\n' })
    const { code, stdout } = await workplace.assay(['bank', 'check', 'strict'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/✗ accepted\/proof\.js .*\n +expected full marks\n +negative: wrong-answer/)
  })

  test('warns of a hidden case that no rejected answer fails, outside the library', async () => {
    await workplace.write('unproven', { ...add, 'answers/rejected/absolute.js': '// Hard-codes.\nexport const add = (a) => (a < 0 ? -3 : 0)\n' })
    const { code, stderr } = await workplace.assay(['bank', 'check', 'unproven', '--json'])
    expect(stderr).toBe('warning: unproven/answers/rejected:1: no rejected answer fails the hidden case "negative"\n')
    expect(code).toBe(0)
  })

  test('fails on what is wrong with a folder, naming file and line, and still checks the others', async () => {
    await workplace.write('mixed/bad', { ...add, 'question.yaml': add['question.yaml'].replace('export', 'exprt') })
    await workplace.write('mixed/good', add)
    const { code, stdout, stderr } = await workplace.assay(['bank', 'check', 'mixed', '--json'])
    expect(stderr).toBe('error: mixed/bad/question.yaml:8:1: unknown key "exprt". Did you mean "export"?\n')
    expect(linesOf(stdout)).toHaveLength(3)
    expect(code).toBe(1)
  })

  test('runs the specs of a question, the shown one and the hidden one', async () => {
    await workplace.write('stack', {
      'question.yaml': `${keys('function')}languages: [javascript, typescript]\n`,
      'prompt.md': 'Write a stack.\n',
      'spec.visible.js': `import { Stack } from './stack'\ntest('pops what was pushed', () => { const s = new Stack(); s.push(1); expect(s.pop()).toBe(1) })\n`,
      'spec.js': `import { expect, jest, test } from '@jest/globals'
import { Stack } from './stack'
import { items } from './items'
test('pops in reverse', () => { const s = new Stack(); const seen = jest.fn(); for (const i of items) s.push(i); s.drain(seen); expect(seen.mock.calls).toEqual([[3], [2], [1]]) })
test('an empty stack throws', () => { expect(() => new Stack().pop()).toThrow(RangeError) })\n`,
      'support/items.js': 'export const items = [1, 2, 3]\n',
      'answers/accepted/list.js': `export class Stack { #l = []; push(i) { this.#l.push(i) } pop() { if (this.#l.length === 0) throw new RangeError('empty'); return this.#l.pop() } drain(f) { while (this.#l.length > 0) f(this.pop()) } }\n`,
      'answers/accepted/typed.ts': `export class Stack<T> { private l: T[] = []; push(i: T) { this.l.push(i) } pop(): T { const [top] = this.l.splice(-1); if (top === undefined) throw new RangeError('empty'); return top } drain(f: (i: T) => void) { while (this.l.length) f(this.pop()) } }\n`,
      'answers/rejected/queue.js': `// First in, first out, and never empty.\nexport class Stack { l = []; push(i) { this.l.push(i) } pop() { return this.l.shift() } drain(f) { this.l.forEach((i) => f(i)) } }\n`,
      'answers/rejected/tampers.js': `// Replaces what the tests compare with.\nObject.is = () => true\nexport class Stack {}\n`,
    })
    const { code, stdout, stderr } = await workplace.assay(['bank', 'check', 'stack', '--json'])
    expect(linesOf(stdout)).toMatchObject([
      { answer: 'accepted/list.js', verdict: 'accepted', score: 10 },
      { answer: 'accepted/typed.ts', verdict: 'accepted', score: 10 },
      { answer: 'rejected/queue.js', verdict: 'partial' },
      { answer: 'rejected/tampers.js', verdict: 'runtime-error', score: 0 },
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('brings up a database for SQL, and leaves nothing behind', async () => {
    await workplace.write('query', count)
    const temporary = join(workplace.root, 'tmp')
    await mkdir(temporary, { mode: 0o755 })
    const { code, stdout } = await workplace.assay(['bank', 'check', 'query', '--json'], { SANDBOX_DATABASE_URL: '', TMPDIR: temporary })
    expect(linesOf(stdout)).toMatchObject([
      { answer: 'accepted/count.sql', verdict: 'accepted' },
      { answer: 'rejected/one.sql', verdict: 'partial' },
    ])
    expect(code).toBe(0)
    expect(await readdir(temporary)).toEqual([])
  })
})
