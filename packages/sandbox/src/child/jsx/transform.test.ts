import { expect, test } from '@jest/globals'
import { AnswerFault } from '../answer-fault.ts'
import { transform } from './transform.ts'

function faultOf(name: string, text: string) {
  try {
    return transform(name, text).code
  } catch (error) {
    return error instanceof AnswerFault ? error.failure : error
  }
}

test.each([
  ['types', 'answer.tsx', `import { type FC, ReactNode, use } from 'react'\nexport const a: ReactNode = use(1 as never)`, /^import \{ use \} from ['"]react['"]/],
  ['generic arrows', 'answer.tsx', 'export const f = <T,>(a: T) => a', /a => a/],
  ['casts, where there is no JSX', 'answer.ts', 'export const a = <string>b', /a = b/],
  ['enums', 'answer.tsx', `enum E { A = 'a' }\nexport const e = E.A`, /E\["A"\] = "a"/],
  ['satisfies', 'answer.tsx', 'export const a = { b: 1 } satisfies object', /a = \{\s*b: 1\s*\}/],
  ['namespaces', 'answer.ts', 'namespace N { export const a = 1 }\nexport const b = N.a', /a = _N\.a = 1/],
  ['parameter properties', 'answer.ts', 'export class A { constructor(private b: string) {} }', /this\.b = b/],
  ['JSX', 'answer.js', 'export const a = <b title="x" {...c}>{d}</b>', /_jsx\("b", \{\s*title: "x",\s*\.\.\.c,\s*children: d/],
  ['fragments with keys', 'answer.jsx', `import { Fragment } from 'react'\nexport const a = <Fragment key="k">x</Fragment>`, /_jsx\(Fragment, \{\s*children: "x"\s*\}, "k"\)/],
  ['what is no code', 'data.json', '{"a": 1}', /^\{"a": 1\}$/],
])('%s are written as JavaScript', (_, name, text, expected) => {
  expect(transform(name, text).code).toMatch(expected)
})

test.each([
  ['a tag that closes another element', 'answer.tsx', 'function A() {\n  return <div><b></div>\n}\n', 2, 'Expected corresponding JSX closing tag for <b>.'],
  ['a brace that is not closed', 'answer.jsx', 'export const a = (\n  <p>{x</p>\n)\n', 2, ''],
  ['a missing bracket', 'answer.js', 'export const f = (a => {\n  return a\n}\n', 4, ''],
  ['a value without quotes', 'answer.jsx', 'export const a = <p a=1>x</p>', 1, 'JSX value should be either an expression or a quoted JSX text.'],
])('%s is found in its line', (_, name, text, line, message) => {
  expect(faultOf(name, text)).toMatchObject({ verdict: 'syntax-error', line, message: expect.stringContaining(`SyntaxError: ${message}`) })
})

test('what is nested too deep cannot be read', () => {
  expect(faultOf('answer.jsx', `export const a = ${'<b>'.repeat(20_000)}`)).toMatchObject({ verdict: 'syntax-error', message: 'This is too deeply nested to be read.' })
})
