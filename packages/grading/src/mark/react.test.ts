import { afterAll, expect, test } from '@jest/globals'
import type { AnswerContent, QuestionOfKind } from '@assay/contracts'
import { createSandbox } from '@assay/sandbox'
import { exampleQuestions } from '@assay/test-support/factories'
import { mark } from './index.ts'

const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 2, spares: 1 })
afterAll(() => sandbox.close())

const imports = `import { fireEvent, render, screen } from '@testing-library/react'\nimport { Counter } from './Counter'\n`
const question: QuestionOfKind<'function'> = {
  ...exampleQuestions.function,
  export: null,
  cases: [],
  environment: 'react',
  specs: [
    { file: 'spec.visible.js', language: 'javascript', visible: true, source: `${imports}test('starts', () => { render(<Counter />); expect(screen.getByRole('button')).toHaveTextContent('0') })` },
    {
      file: 'spec.js',
      language: 'javascript',
      visible: false,
      source: `${imports}test('SECRET counts', () => { render(<Counter />); fireEvent.click(screen.getByRole('button')); expect(screen.getByRole('button')).toHaveTextContent('1') })`,
    },
  ],
}

const counter = (click: string) =>
  `import { useState } from 'react'\nexport function Counter() {\n  const [count, setCount] = useState(0)\n  return <button onClick={() => ${click}}>{count}</button>\n}\n`

function component(file: string, text: string): AnswerContent {
  return { type: 'files', language: file.endsWith('tsx') ? 'typescript' : 'javascript', files: { [file]: text } }
}

test.each(['answer.tsx', 'answer.jsx', 'answer.js'])('a component in %s is accepted when every test of both specs passes', async (file) => {
  const { verdict, score, cases } = await mark(question, component(file, counter('setCount(count + 1)')), 'all', sandbox)
  expect([verdict, score]).toEqual(['accepted', 10])
  expect(cases.map(({ name, visible }) => [name, visible])).toEqual([['starts', true], ['SECRET counts', false]])
})

test('a run uses the visible spec alone', async () => {
  const { verdict, cases } = await mark(question, component('answer.jsx', counter('{}')), 'visible', sandbox)
  expect([verdict, cases.map(({ name }) => name)]).toEqual(['accepted', ['starts']])
})

test('a component that does not do what it must costs its share', async () => {
  const { verdict, score, cases } = await mark(question, component('answer.jsx', counter('setCount(count)')), 'all', sandbox)
  expect([verdict, score]).toEqual(['partial', 5])
  expect(cases[1]).toMatchObject({ verdict: 'wrong-answer', message: expect.stringContaining('toHaveTextContent') })
})

test('a component that does not parse is told where', async () => {
  const { verdict, score, error } = await mark(question, component('answer.tsx', 'export const Counter = () =>\n  <div><b></div>\n'), 'all', sandbox)
  expect([verdict, score, error]).toEqual(['syntax-error', 0, { message: 'SyntaxError: Expected corresponding JSX closing tag for <b>.', line: 2, column: 11 }])
})

test('what React warns of is shown', async () => {
  const keyless = `export const Counter = () => <button>{['0'].map((text) => <b>{text}</b>)}</button>`
  const { verdict, output } = await mark(question, component('answer.jsx', keyless), 'visible', sandbox)
  expect(verdict).toBe('accepted')
  expect(output).toContain('Each child in a list should have a unique "key" prop.\n\nCheck the render method of `Counter`.')
})
