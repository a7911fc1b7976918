import type { QuestionKind } from '@assay/contracts'
import type { FolderText } from './folders.ts'

const common = (kind: QuestionKind) =>
  [
    'title: A sample',
    `kind: ${kind}`,
    'skill: coding/problem-solving',
    'level: mid',
    'minutes: 5',
    'points: 10',
    'authors: [assay]',
  ].join('\n')

/** A small valid folder of a kind; `keys` are the further lines of its question.yaml, from line 8 on. */
function folder(kind: QuestionKind, keys: string[], files: FolderText): FolderText {
  return { 'question.yaml': [common(kind), ...keys, ''].join('\n'), 'prompt.md': 'What is asked.\n', ...files }
}

const cases = '- name: adds\n  visible: true\n  args: [1, 2]\n  returns: 3\n'

/** One small valid folder of every kind. */
export const valid: Record<QuestionKind, FolderText> = {
  choice: folder(
    'choice',
    ['select: one', 'options:', '  - {id: a, text: Left, correct: true, why: It is.}', '  - {id: b, text: Right, correct: false}'],
    { 'answers/accepted/a.yaml': 'choice: [a]\n', 'answers/rejected/b.yaml': '# Mixes up the sides.\nchoice: [b]\n' },
  ),
  numeric: folder('numeric', ['answer: 42', 'tolerance: 0.5', 'unit: km'], { 'answers/accepted/a.yaml': 'number: 42\n' }),
  'short-text': folder('short-text', ['accept: [git bisect, bisect]'], { 'answers/accepted/a.yaml': 'text: git bisect\n' }),
  ordering: folder('ordering', ['items: [first, second, third]'], { 'answers/accepted/a.yaml': 'order: [1, 2, 3]\n' }),
  sql: folder('sql', ['compare: {order: true}'], {
    'schema.sql': 'CREATE TABLE item (id int);\n',
    'data/visible.sql': 'INSERT INTO item VALUES (1);\n',
    'data/hidden-empty.sql': '',
    'data/hidden-many.sql': 'INSERT INTO item VALUES (1), (2);\n',
    'starter.sql': 'SELECT\n',
    'answers/accepted/b.sql': 'SELECT id FROM item;\n',
    'answers/accepted/a.sql': 'SELECT * FROM item;\n',
    'answers/rejected/one.sql': '-- Counts.\nSELECT 1;\n',
  }),
  function: folder('function', ['export: add', 'languages: [javascript, python]'], {
    'cases.yaml': cases,
    'starter.js': 'export function add() {}\n',
    'answers/accepted/a.js': 'export const add = (a, b) => a + b\n',
    'answers/rejected/split/answer.js': '// Subtracts.\nexport { sub as add } from "./sub.js"\n',
    'answers/rejected/split/sub.js': 'export const sub = (a, b) => a - b\n',
  }),
  'http-api': folder('http-api', ['languages: [javascript]'], {
    'requests.yaml': [
      '- name: creates',
      '  steps:',
      '    - request: {method: POST, path: /orders, headers: {x-count: 2}, json: {sku: A}}',
      '      expect: {status: 201, json: {id: !capture orderId}, headers: {location: !matches "^/orders/"}}',
      '    - advance: 61s',
      '    - request: {path: "/orders/{orderId}"}',
      '      expect: {status: 200, exact: true}',
      '',
    ].join('\n'),
    'store.yaml': 'orders:\n  - {id: o1, at: !date 2026-01-01}\n',
    'answers/accepted/a.js': 'export default { fetch() {} }\n',
  }),
  openapi: folder('openapi', [], {
    'checks.yaml': '- name: has a list\n  at: paths./orders.get\n  exists: true\n  message: No list.\n',
    'answers/accepted/a.yaml': 'openapi: 3.1.0\n',
  }),
  review: folder(
    'review',
    [
      'language: javascript',
      'kinds: [injection, off-by-one]',
      'defects:',
      '  - {id: one, lines: [2, 2], kind: off-by-one, severity: 2, why: It starts at one.}',
    ],
    {
      'snippet.js': 'const a = []\nconst b = a[1]\n',
      'answers/accepted/a.yaml': 'findings: [{lines: [2, 2], kind: off-by-one}]\n',
    },
  ),
  refactor: folder('refactor', ['export: add'], {
    'cases.yaml': cases,
    'starter.js': 'export function add(a, b) { return a + b }\n',
    'answers/accepted/a.js': 'export const add = (a, b) => a + b\n',
  }),
  written: folder(
    'written',
    [
      'words: [50, 200]',
      'rubric:',
      '  - criterion: Says what happened',
      '    points: 10',
      '    levels: [{points: 0, text: Does not.}, {points: 10, text: Does.}]',
    ],
    {},
  ),
}

/** A valid folder with some of its files replaced, or left out by null. */
export function validBut(kind: QuestionKind, files: FolderText): FolderText {
  return { ...valid[kind], ...files }
}

/** A valid folder with one text replaced in one file, which must hold it. */
export function withChange(kind: QuestionKind, file: string, from: string, to: string): FolderText {
  const text = valid[kind][file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} of ${kind} does not hold ${from}`)
  return validBut(kind, { [file]: text.replace(from, to) })
}
