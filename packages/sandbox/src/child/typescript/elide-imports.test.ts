import { expect, test } from '@jest/globals'
import { elideImports } from './elide-imports.ts'

test.each([
  ['nothing of it is used', "import { A } from './a'\nexport const f = () => 1", '\nexport const f = () => 1'],
  ['some of it is used', "import D, { A, B as C, E } from './a'\nD(C)", "import D, { B as C } from './a'\nD(C)"],
  ['it stands over several lines', "import {\n  A,\n  B,\n} from './a'\nB()", "import { B } from \n\n\n'./a'\nB()"],
  ['only its default is not used', "import D, * as all from './a'\nall.x()", "import * as all from './a'\nall.x()"],
  ['a property has its name', "import { A } from './a'\nx.A = { A: 1 }", '\nx.A = { A: 1 }'],
  ['there are several', "import { A } from './a'\nimport { B } from './b'\nimport './c'\nB()", "\nimport { B } from './b'\nimport './c'\nB()"],
])('an import goes as far as it is not used as a value: %s', (_, code, expected) => {
  expect(elideImports(code)).toBe(expected)
})

test.each([
  "import { A } from './a'\nexport { A }",
  "import { A } from './a'\nclass B extends A {}",
  "import { A } from './a'\nconst o = { A }",
  "import * as a from './a'\nexport default a",
  "import './a'",
  "export { A } from './a'",
  'import { A from',
  'const important = 1',
])('what is used, or cannot be read, stays: %s', (code) => {
  expect(elideImports(code)).toBe(code)
})
