import type { AnswerContent, Language, QuestionContent, Verdict } from '@assay/contracts'
import { exampleQuestions } from '@assay/test-support/factories'

/** A question of every engine, with an answer that means harm, what it must get, and one that means well. */
export interface Contest {
  question: QuestionContent
  hostile: AnswerContent
  mustGet: Verdict[]
  honest: AnswerContent
}

function file(language: Language, name: string, text: string): AnswerContent {
  return { type: 'files', language, files: { [name]: text } }
}

const limits = { cpuMs: 1000 }
const { sql, openapi, refactor } = exampleQuestions
const http = exampleQuestions['http-api']
const total = 'export const total = (numbers) => numbers.reduce((sum, each) => sum + each, 0)'

export const contests: Record<string, Contest> = {
  javascript: {
    question: { ...exampleQuestions.function, limits },
    hostile: file('javascript', 'answer.js', 'export function total() { const kept = new Map(); for (let i = 0; ; i++) kept.set(i, i) }'),
    mustGet: ['memory-limit', 'time-limit'],
    honest: file('javascript', 'answer.js', total),
  },
  typescript: {
    question: { ...exampleQuestions.function, limits },
    hostile: file('typescript', 'answer.ts', `export const total = ${'('.repeat(50_000)}1${')'.repeat(50_000)}`),
    mustGet: ['syntax-error'],
    honest: file('typescript', 'answer.ts', total.replace('(numbers)', '(numbers: number[]): number')),
  },
  python: {
    question: { ...exampleQuestions.function, languages: ['python'], limits },
    hostile: file('python', 'answer.py', 'def total(numbers):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass\n'),
    mustGet: ['time-limit'],
    honest: file('python', 'answer.py', 'def total(numbers): return sum(numbers)\n'),
  },
  spec: {
    question: {
      ...exampleQuestions.function,
      limits,
      cases: [],
      specs: [{ file: 'spec.js', language: 'javascript', visible: false, source: "import { total } from './total'; test('adds', () => expect(total([1, 2])).toBe(3))" }],
    },
    hostile: file('javascript', 'answer.js', 'Object.is = () => true; export const total = () => { for (;;); }'),
    mustGet: ['runtime-error'],
    honest: file('javascript', 'answer.js', total),
  },
  http: {
    question: { ...http, limits },
    hostile: file('javascript', 'answer.js', 'export default { fetch() { for (;;) console.log("x".repeat(1e4)) } }'),
    mustGet: ['time-limit'],
    honest: file('javascript', 'answer.js', "export default { fetch: ({ url }) => new Response(decodeURI(new URL(url).pathname).slice(1).replace('/', ' ')) }"),
  },
  sql: {
    question: { ...sql, statement: 'script', assert: 'SELECT title FROM book', reference: 'DELETE FROM book', limits },
    hostile: file('sql', 'answer.sql', 'SET statement_timeout = 0; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user; SELECT pg_sleep(600)'),
    mustGet: ['time-limit', 'runtime-error'],
    honest: file('sql', 'answer.sql', 'DELETE FROM book'),
  },
  openapi: {
    question: { ...openapi, limits },
    hostile: file('yaml', 'answer.yaml', `openapi: 3.1.0\nx: ${'['.repeat(100_000)}`),
    mustGet: ['syntax-error'],
    honest: file('yaml', 'answer.yaml', 'openapi: 3.1.0\ninfo: { title: Shop, version: 1.0.0 }\npaths: { /orders: {} }\n'),
  },
  metrics: {
    question: { ...refactor, limits },
    hostile: file('javascript', 'answer.js', `export const isEven = (n) => n % 2 === 0\nexport const deep = ${'!'.repeat(100_000)}1\n`),
    mustGet: ['partial', 'syntax-error', 'runtime-error'],
    honest: file('javascript', 'answer.js', 'export const isEven = (n) => n % 2 === 0\n'),
  },
}
