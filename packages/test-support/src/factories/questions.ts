import type { QuestionContent, QuestionKind, QuestionOfKind } from '@assay/contracts'

const common = { level: 'mid' as const, minutes: 5, points: 10, authors: ['assay'], limits: {} }

/**
 * One small, complete question of every kind. What a candidate must never see contains the word `SECRET`, so that a
 * test can look for it in whatever goes out.
 */
export const exampleQuestions: { [Kind in QuestionKind]: QuestionOfKind<Kind> } = {
  choice: {
    ...common,
    ...named('choice', 'logic/deduction'),
    kind: 'choice',
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}`, correct: id === 'c', why: `SECRET why ${id}` })),
    select: 'one',
    partial: false,
    shuffle: true,
  },
  numeric: { ...common, ...named('numeric', 'logic/arithmetic'), kind: 'numeric', answer: 42, tolerance: 0, unit: 'ms' },
  'short-text': { ...common, ...named('short-text', 'logic/deduction'), kind: 'short-text', accept: ['SECRET word'], caseSensitive: false },
  ordering: {
    ...common,
    ...named('ordering', 'logic/ordering'),
    kind: 'ordering',
    items: ['wake up', 'get up', 'wash', 'have breakfast', 'leave'],
  },
  sql: {
    ...common,
    ...named('sql', 'sql/joins'),
    kind: 'sql',
    statement: 'query',
    compare: { order: false, columns: 'names' },
    plan: null,
    schema: 'CREATE TABLE book (id int PRIMARY KEY, title text NOT NULL);',
    datasets: [
      { name: 'visible', visible: true, sql: "INSERT INTO book VALUES (1, 'Emma');" },
      { name: 'hidden-empty', visible: false, sql: '-- SECRET: no rows' },
    ],
    assert: null,
    reference: 'SELECT title FROM book -- SECRET',
    starters: { sql: 'SELECT' },
    tables: [
      {
        name: 'book',
        columns: [
          { name: 'id', type: 'integer', nullable: false, key: 'primary', references: null },
          { name: 'title', type: 'text', nullable: false, key: null, references: null },
        ],
        sample: {
          columns: [
            { name: 'id', type: 'integer' },
            { name: 'title', type: 'text' },
          ],
          rows: [['1', 'Emma']],
          total: 1,
        },
      },
    ],
  },
  function: {
    ...common,
    ...named('function', 'code/arrays'),
    kind: 'function',
    export: 'total',
    languages: ['javascript', 'typescript'],
    environment: null,
    performance: false,
    cases: [
      { name: 'two numbers', visible: true, weight: 1, args: [[1, 2]], returns: 3, unchanged: false },
      { name: 'SECRET nothing', visible: false, weight: 1, args: [[]], returns: 0, unchanged: false },
    ],
    specs: [],
    support: {},
    starters: { javascript: 'export function total(numbers) {}\n', typescript: 'export function total(numbers: number[]) {}\n' },
  },
  'http-api': {
    ...common,
    ...named('http-api', 'api/http'),
    kind: 'http-api',
    languages: ['javascript'],
    cases: [
      requestCase('greets', true, '/hello', 'hello'),
      requestCase('SECRET greets by name', false, '/hello/SECRET', 'hello SECRET'),
    ],
    store: {},
    starters: { javascript: 'export default { fetch(request) {} }\n' },
  },
  openapi: {
    ...common,
    ...named('openapi', 'api/design'),
    kind: 'openapi',
    checks: [
      {
        name: 'SECRET check',
        visible: false,
        weight: 1,
        message: 'SECRET: there is no /orders.',
        at: 'paths./orders',
        assert: { type: 'exists', value: true },
      },
    ],
    lint: null,
    starters: { yaml: 'openapi: 3.1.0\n' },
  },
  review: {
    ...common,
    ...named('review', 'quality/review'),
    kind: 'review',
    language: 'javascript',
    kinds: ['injection', 'off-by-one'],
    defects: [{ id: 'SECRET-1', lines: [2, 2], side: 'new', kind: 'injection', severity: 3, why: 'SECRET: not escaped' }],
    decoys: [{ lines: [1, 1], why: 'SECRET: fine as it is' }],
    subject: { form: 'snippet', file: 'page.js', text: "const name = read()\nhtml = '<b>' + name\n" },
  },
  refactor: {
    ...common,
    ...named('refactor', 'quality/refactoring'),
    kind: 'refactor',
    export: 'isEven',
    languages: ['javascript'],
    weights: { behaviour: 50, complexity: 20, duplication: 15, lint: 15 },
    cases: [
      { name: 'two', visible: true, weight: 1, args: [2], returns: true, unchanged: false },
      { name: 'SECRET three', visible: false, weight: 1, args: [3], returns: false, unchanged: false },
    ],
    starters: { javascript: 'export function isEven(n) { if (n % 2 === 0) { return true } else { return false } }\n' },
    reference: { language: 'javascript', source: 'export const isEven = (n) => n % 2 === 0 // SECRET\n' },
  },
  written: {
    ...common,
    ...named('written', 'design/systems'),
    kind: 'written',
    rubric: [
      { criterion: 'Trade-offs', points: 6, levels: levels(0, 3, 6) },
      { criterion: 'Clarity', points: 4, levels: levels(0, 2, 4) },
    ],
    words: [50, 300],
  },
}

function named(kind: QuestionKind, skill: string) {
  return { slug: `example-${kind}`, title: `Example of ${kind}`, skill, prompt: `Answer this ${kind} question.` }
}

function levels(...points: number[]) {
  return points.map((each) => ({ points: each, text: `SECRET: what ${each} points take` }))
}

function requestCase(name: string, visible: boolean, path: string, text: string): QuestionOfKind<'http-api'>['cases'][number] {
  const request = { method: 'GET', path, headers: {}, body: null }
  return { name, visible, weight: 1, steps: [{ request, expect: { status: 200, headers: {}, text, exact: false } }] }
}

export const exampleQuestionList: QuestionContent[] = Object.values(exampleQuestions)
