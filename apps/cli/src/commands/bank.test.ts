import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createTestDatabase, sandboxClusterUrl } from '@assay/test-support'

const main = resolve('apps/cli/src/main.ts')
let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'assay-cli-'))
})
afterAll(() => rm(root, { recursive: true }))

interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** Runs `assay` as from a terminal in the tests' folder. */
function assay(args: string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const env = { ...process.env, INIT_CWD: root, SANDBOX_DATABASE_URL: sandboxClusterUrl(), ...environment }
  return new Promise((done) => {
    const child = execFile(process.execPath, [main, ...args], { env }, (_, stdout, stderr) => done({ code: child.exitCode ?? -1, stdout, stderr }))
  })
}

async function writeFolder(name: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, name, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}

function linesOf(text: string): unknown[] {
  return text.trim().split('\n').map((line) => JSON.parse(line))
}

const keys = (kind: string) => `title: Sample\nkind: ${kind}\nskill: coding/problem-solving\nlevel: mid\nminutes: 5\npoints: 10\nauthors: [assay]\n`
const add = {
  'question.yaml': `${keys('function')}export: add\nlanguages: [javascript]\n`,
  'prompt.md': 'Add two numbers.\n',
  'cases.yaml': '- {name: small, visible: true, args: [1, 2], returns: 3}\n- {name: negative, args: [-1, -2], returns: -3}\n',
  'starter.js': 'export function add(a, b) {}\n',
  'answers/accepted/proof.js': 'export const add = (a, b) => a + b\n',
  'answers/rejected/absolute.js': '// Forgets signs.\nexport const add = (a, b) => Math.abs(a) + Math.abs(b)\n',
}

describe('bank check', () => {
  test('prints a line of JSON for each answer, and succeeds when each got what its folder says', async () => {
    await writeFolder('right/add', add)
    const { code, stdout, stderr } = await assay(['bank', 'check', 'right/add', '--json'])
    const common = { question: 'add', kind: 'function', points: 10, ms: expect.any(Number) }
    expect(linesOf(stdout)).toEqual([
      { ...common, answer: 'accepted/proof.js', expected: 'accepted', verdict: 'accepted', score: 10 },
      { ...common, answer: 'rejected/absolute.js', expected: 'rejected', verdict: 'partial', score: 5 },
      { ...common, answer: 'starter.js', expected: 'rejected', verdict: 'wrong-answer', score: 0 },
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('checks all folders below one, and shows a table', async () => {
    const { code, stdout } = await assay(['bank', 'check', 'right'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/✓ accepted\/proof\.js +accepted +10\/10/)
    expect(stdout).toMatch(/1 question, 3 answers: all as their folders say/)
  })

  test('fails when a rejected answer or a starter gets full marks, and says which', async () => {
    const sum = add['answers/accepted/proof.js']
    await writeFolder('lenient', { ...add, 'answers/rejected/absolute.js': `// Is right.\n${sum}`, 'starter.js': sum })
    const { code, stdout } = await assay(['bank', 'check', 'lenient'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/✗ rejected\/absolute\.js .*\n +expected less than full marks/)
    expect(stdout).toMatch(/✗ starter\.js .*\n +expected less than full marks/)
  })

  test('fails when an accepted answer gets less, and says why', async () => {
    await writeFolder('strict', { ...add, 'answers/accepted/proof.js': 'export const add = () => 3\n' })
    const { code, stdout } = await assay(['bank', 'check', 'strict'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/✗ accepted\/proof\.js .*\n +expected full marks\n +negative: wrong-answer/)
  })

  test('warns of a hidden case that no rejected answer fails, outside the library', async () => {
    await writeFolder('unproven', { ...add, 'answers/rejected/absolute.js': '// Hard-codes.\nexport const add = (a) => (a < 0 ? -3 : 0)\n' })
    const { code, stderr } = await assay(['bank', 'check', 'unproven', '--json'])
    expect(stderr).toBe('warning: unproven/answers/rejected:1: no rejected answer fails the hidden case "negative"\n')
    expect(code).toBe(0)
  })

  test('fails on what is wrong with a folder, naming file and line, and still checks the others', async () => {
    await writeFolder('mixed/bad', { ...add, 'question.yaml': add['question.yaml'].replace('export', 'exprt') })
    await writeFolder('mixed/good', add)
    const { code, stdout, stderr } = await assay(['bank', 'check', 'mixed', '--json'])
    expect(stderr).toBe('error: mixed/bad/question.yaml:8:1: unknown key "exprt". Did you mean "export"?\n')
    expect(linesOf(stdout)).toHaveLength(3)
    expect(code).toBe(1)
  })

  test('fails when there is no question', async () => {
    const { code, stderr } = await assay(['bank', 'check', 'nowhere'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/nowhere:1: no such folder/) })
  })

  test('runs the specs of a question, the shown one and the hidden one', async () => {
    await writeFolder('stack', {
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
    const { code, stdout, stderr } = await assay(['bank', 'check', 'stack', '--json'])
    expect(linesOf(stdout)).toMatchObject([
      { answer: 'accepted/list.js', verdict: 'accepted', score: 10 },
      { answer: 'accepted/typed.ts', verdict: 'accepted', score: 10 },
      { answer: 'rejected/queue.js', verdict: 'partial' },
      { answer: 'rejected/tampers.js', verdict: 'runtime-error', score: 0 },
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('brings up a database for SQL, and leaves nothing behind', async () => {
    await writeFolder('query', {
      'question.yaml': keys('sql'),
      'prompt.md': 'Count.\n',
      'schema.sql': 'CREATE TABLE item (id int);',
      'data/visible.sql': 'INSERT INTO item VALUES (1);',
      'data/hidden-none.sql': '',
      'data/hidden-two.sql': 'INSERT INTO item VALUES (1), (2);',
      'answers/accepted/count.sql': 'SELECT count(*) FROM item;',
      'answers/rejected/one.sql': '-- Hard-codes.\nSELECT 1::bigint AS count;',
    })
    const temporary = join(root, 'tmp')
    await mkdir(temporary, { mode: 0o755 })
    const { code, stdout } = await assay(['bank', 'check', 'query', '--json'], { SANDBOX_DATABASE_URL: '', TMPDIR: temporary })
    expect(linesOf(stdout)).toMatchObject([
      { answer: 'accepted/count.sql', verdict: 'accepted' },
      { answer: 'rejected/one.sql', verdict: 'partial' },
    ])
    expect(code).toBe(0)
    expect(await readdir(temporary)).toEqual([])
  })
})

describe('grade', () => {
  test('shows each case with its verdict', async () => {
    await writeFolder('graded', add)
    const { code, stdout } = await assay(['grade', 'graded', 'graded/answers/rejected/absolute.js'])
    expect(stdout).toMatch(/✓ small +accepted/)
    expect(stdout).toMatch(/✗ negative \(hidden\) +wrong-answer/)
    expect(stdout).toMatch(/partial +5 of 10 points/)
    expect(code).toBe(0)
  })

  test('prints one JSON object', async () => {
    const { stdout } = await assay(['grade', 'graded', 'graded/answers/accepted/proof.js', '--json'])
    expect(linesOf(stdout)).toMatchObject([
      {
        question: 'graded',
        kind: 'function',
        answer: 'proof.js',
        verdict: 'accepted',
        score: 10,
        points: 10,
        cases: [
          { name: 'small', visible: true, verdict: 'accepted' },
          { name: 'negative', visible: false, verdict: 'accepted' },
        ],
      },
    ])
  })

  test('refuses an answer in another language', async () => {
    await writeFolder('graded', { 'mine.rb': '' })
    const { code, stderr } = await assay(['grade', 'graded', 'graded/mine.rb'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/mine\.rb:1: is in no language of this question/) })
  })
})

test('bank import brings in the whole bank once, and bank export writes a question back byte for byte', async () => {
  const { url, drop } = await createTestDatabase()
  const first = await assay(['bank', 'import'], { DATABASE_URL: url })
  expect(first.stderr).toBe('')
  expect(first.stdout).toMatch(/created +best-repairs-by-workshop\n/)
  expect(first.stdout).toMatch(/created +backend-developer\n/)

  const second = await assay(['bank', 'import'], { DATABASE_URL: url })
  expect(second.stdout).toMatch(/^unchanged \d+\n$/)

  const exported = await assay(['bank', 'export', 'missing-alert', 'exported'], { DATABASE_URL: url })
  expect(exported.code).toBe(0)
  const original = resolve('packages/bank/questions/logic/missing-alert')
  for (const file of ['question.yaml', 'prompt.md', 'answers/accepted/dot.yaml']) {
    expect(await readFile(join(root, 'exported', file))).toEqual(await readFile(join(original, file)))
  }
  await drop()
})
