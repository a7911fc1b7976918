import { expect, test } from '@jest/globals'
import { parseYaml } from './document.ts'

test('values and keys are found at their line and column', () => {
  const document = parseYaml('a: 1\nlist:\n  - name: x\n    deep:\n      key: y\n')
  expect(document.positionOf(['list', 0, 'deep', 'key'])).toEqual({ line: 5, column: 7 })
  expect(document.positionOf(['list', 0])).toEqual({ line: 3, column: 5 })
})

test('what is not there is placed where it is missing', () => {
  expect(parseYaml('a: 1\nb:\n  c: 2\n').positionOf(['b', 'missing'])).toEqual({ line: 2, column: 1 })
})

test('broken YAML is a problem at its line', () => {
  const { problems } = parseYaml('a: 1\nb: [1, 2\nc: 3\n')
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.every(({ message }) => message.startsWith('not valid YAML: '))).toBe(true)
})

test('a key that stands twice is a problem', () => {
  expect(parseYaml('a: 1\na: 2\n').problems).toEqual([{ at: { line: 2, column: 1 }, message: 'not valid YAML: Map keys must be unique' }])
})

test('an unknown tag is a problem that names the nearest', () => {
  const [problem] = parseYaml('a: 1\nb: !bigit 10\n').problems
  expect(problem?.at.line).toBe(2)
  expect(problem?.message).toMatch(/^unknown tag !bigit; .* Did you mean "!bigint"\?$/)
})

test('an integer beyond exact numbers is a problem', () => {
  expect(parseYaml('a: 9007199254740993\n').problems[0]?.message).toBe(
    '9007199254740993 is too large to be an exact number; write !bigint 9007199254740993',
  )
  expect(parseYaml('a: 1e300\n').problems).toEqual([])
})

test('aliases cannot multiply without end', () => {
  const bomb = ['a0: &a0 [1,1,1,1,1,1,1,1,1,1]', ...Array.from({ length: 8 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]`)]
  expect(parseYaml(bomb.join('\n')).problems[0]?.message).toMatch(/aliases multiply/)
  expect(parseYaml('a: &a [*a]').problems[0]?.message).toMatch(/aliases multiply/)
})
