import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { add, count, keys, linesOf, openWorkplace, type Workplace } from '../testing/workplace.ts'

let workplace: Workplace
beforeAll(async () => {
  workplace = await openWorkplace()
})
afterAll(() => workplace.remove())

async function checked(...args: string[]) {
  const { code, stdout, stderr } = await workplace.assay(['bank', 'check', ...args, '--json'])
  return { code, lines: stdout === '' ? [] : linesOf(stdout), problems: stderr.split('\n').filter(Boolean) }
}

test('one bad folder never hides the others, and each is named with what was expected', async () => {
  await workplace.write('bad/good', add)
  await workplace.write('bad', {
    'empty/readme.md': '',
    'wrong-kind/question.yaml': 'kind: funktion\n',
    'no-yaml/prompt.md': 'Add.\n',
    'broken/question.yaml': 'kind: [\n',
    'a-file.txt': '',
  })
  const { code, lines, problems } = await checked('nowhere', 'bad/empty', 'bad/a-file.txt', 'bad')
  expect(lines).toHaveLength(3)
  expect(problems).toEqual([
    'error: nowhere:1: no such folder',
    'error: bad/empty:1: no question in here; expected a folder with a question.yaml',
    'error: bad/a-file.txt:1: is a file; expected a folder with a question.yaml, or one of such folders',
    expect.stringMatching(/^error: bad\/broken\/question\.yaml:2:1: not valid YAML/),
    'error: bad/no-yaml/question.yaml:1: is missing; expected what the question is',
    expect.stringMatching(/^error: bad\/wrong-kind\/question\.yaml:1:1: kind: is "funktion"; expected .* Did you mean "function"\?$/),
  ])
  expect(code).toBe(1)
})

test('lines come in the order of folders and answers, however long each takes', async () => {
  const slow = 'export function add(a, b) { const end = Date.now() + 300; while (Date.now() < end); return a + b }\n'
  await workplace.write('order/b', { ...add, 'answers/accepted/proof.js': slow })
  await workplace.write('order/a', { ...add, 'answers/accepted/proof.js': slow })
  await workplace.write('order/c', add)
  const inTurn = await checked('order', '--jobs', '1')
  const together = await checked('order', '--jobs', '4')
  expect(together.lines).toMatchObject(inTurn.lines.map((line) => ({ ...(line as object), ms: expect.any(Number) })))
  expect(together.lines).toHaveLength(9)
})

test('paths may hold spaces, accents, links and a slash at the end', async () => {
  await workplace.write('my quéstions/größe', add)
  await symlink(join(workplace.root, 'my quéstions/größe'), join(workplace.root, 'linked'))
  expect(await checked('my quéstions/')).toMatchObject({ code: 1, problems: [expect.stringMatching(/^error: my quéstions\/größe:1: expected a folder named in letters/)] })
  expect(await checked('linked/')).toMatchObject({ code: 0, lines: [{ question: 'linked' }, {}, {}] })
})

test('what an answer is written in does not matter: Windows line breaks, a byte order mark, nothing at all', async () => {
  await workplace.write('written', {
    ...count,
    'answers/accepted/bom.sql': '\uFEFFSELECT count(*)\r\nFROM item',
    'answers/rejected/empty.sql': '',
    'answers/rejected/comment.sql': '-- Says nothing.',
  })
  expect(await checked('written')).toMatchObject({
    code: 0,
    lines: [
      { answer: 'accepted/bom.sql', verdict: 'accepted' },
      { answer: 'accepted/count.sql', verdict: 'accepted' },
      { answer: 'rejected/comment.sql', score: 0 },
      { answer: 'rejected/empty.sql', score: 0 },
      { answer: 'rejected/one.sql', verdict: 'partial' },
    ],
    problems: ['warning: written/answers/rejected/empty.sql:1: expected a comment on the first line that says which mistake this is'],
  })
})

test('an answer that is no text, or more than anyone could send, spoils its own folder only', async () => {
  await workplace.write('bytes/binary', add)
  await writeFile(join(workplace.root, 'bytes/binary/answers/rejected/absolute.js'), Buffer.from([0, 0xff]))
  await workplace.write('bytes/huge', { ...add, 'answers/rejected/absolute.js': `// ${'x'.repeat(300 * 1024)}` })
  await workplace.write('bytes/right', add)
  const { code, lines, problems } = await checked('bytes')
  expect(problems).toEqual([
    'error: bytes/binary/answers/rejected/absolute.js:1: is not UTF-8 text',
    'error: bytes/huge/answers/rejected/absolute.js:1: holds 301 KB; an answer holds at most 256 KB',
  ])
  expect({ code, answers: lines.length }).toEqual({ code: 1, answers: 3 })
})

test('a question that is generated is checked as what it comes to', async () => {
  const cases = '- {name: small, args: [1, 2], returns: 3}\n- {name: drawn, args: [{{a}}, {{b}}], returns: {{sum}}}\n'
  await workplace.write('drawn', {
    ...add,
    'question.yaml': `${add['question.yaml']}seed: 7\n`,
    'cases.yaml': '[]\n',
    'answers/rejected/absolute.js': '// Hard-codes.\nexport const add = () => 3\n',
    'generate.js': `export const generate = ({ random, fill }) => {
      const [a, b] = [random.int(10, 99), random.int(10, 99)]
      return { 'cases.yaml': fill(${JSON.stringify(cases)}, { a, b, sum: a + b }) }
    }`,
  })
  expect(await checked('drawn')).toMatchObject({ code: 0, lines: [{ score: 10 }, { score: 5 }, { score: 0 }] })
})

describe('says what may be wrong with a folder that can be used:', () => {
  test('two accepted answers that disagree', async () => {
    await workplace.write('disagree', { ...count, 'answers/accepted/rows.sql': 'SELECT count(*) + 1 - 1 AS count FROM item WHERE id < 2;' })
    const { code, problems } = await checked('disagree')
    expect(problems).toEqual([
      expect.stringMatching(/^error: disagree\/answers\/accepted\/rows\.sql:1: expected full marks, got partial \(6\.67 of 10 points\): hidden data 2: wrong-answer, /),
      'error: disagree/answers/accepted/rows.sql:1: disagrees with accepted/count.sql, which passes "hidden data 2"',
    ])
    expect(code).toBe(1)
  })

  test('hidden cases that no rejected answer fails', async () => {
    const cases = add['cases.yaml'] + '- {name: zero, args: [0, 0], returns: 0}\n'
    await workplace.write('unproven', { ...add, 'cases.yaml': cases, 'answers/rejected/absolute.js': '// Hard-codes.\nexport const add = (a) => (a < 0 ? -3 : 0)\n' })
    const { code, problems } = await checked('unproven')
    expect(problems).toEqual(['warning: unproven/answers/rejected:1: no rejected answer fails the hidden cases "negative", "zero"'])
    expect(code).toBe(0)
  })

  test('a skill that nobody knows, and two questions of one name', async () => {
    await workplace.write('one/same', { ...add, 'question.yaml': add['question.yaml'].replace('problem-solving', 'problem-solvin') })
    await workplace.write('two/same', add)
    const { code, problems } = await checked('one', 'two')
    expect(problems).toEqual([
      'warning: one/same/question.yaml:3:1: skills.yaml has no skill "coding/problem-solvin". Did you mean "coding/problem-solving"?',
      expect.stringMatching(/^warning: two\/same:1: has the slug of .*one\/same; expected another, since slugs are unique$/),
    ])
    expect(code).toBe(0)
  })
})

test('an accepted answer that gets less is told at its place', async () => {
  await workplace.write('slip', { ...add, 'answers/accepted/proof.js': 'export const add = (a, b) => {\n  return a +\n}\n' })
  const { code, problems } = await checked('slip')
  expect(problems[0]).toMatch(/^error: slip\/answers\/accepted\/proof\.js:3:1: expected full marks, got syntax-error \(0 of 10 points\): SyntaxError/)
  expect(code).toBe(1)
})

test.each([['--jobs', '0'], ['--jobs', 'two'], ['--jobs', '1e3'], ['--fast']])('a command line that is not understood, %s %s, is another exit code', async (...flags) => {
  const { code, stderr, stdout } = await workplace.assay(['bank', 'check', ...flags])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^error: /)
})

test('prose waits for a person, which is right', async () => {
  await workplace.write('essay', {
    'question.yaml': `${keys('written')}words: [1, 200]\nrubric:\n  - criterion: Clear\n    points: 10\n    levels: [{points: 0, text: No.}, {points: 10, text: Yes.}]\n`,
    'prompt.md': 'Explain.\n',
    'answers/accepted/a.yaml': 'text: It is so.\n',
  })
  expect(await checked('essay')).toMatchObject({ code: 0, lines: [{ answer: 'accepted/a.yaml', expected: 'accepted', verdict: 'needs-review' }] })
})
