import { isDeepStrictEqual } from 'node:util'
import type { Engine, RunOptions, Sandbox, SandboxJobs, Source } from '../job.ts'
import type { Kind } from './judges/index.ts'

/** An answer of a candidate who means no harm. */
export interface HonestJob {
  kind: Kind
  /** Null when its result is what it always is, else what came instead. */
  problem(sandbox: Sandbox, options: RunOptions): Promise<string | null>
}

function honest<E extends Engine>(kind: Kind, job: SandboxJobs[E]['job'] & { engine: E }, read: (result: SandboxJobs[E]['result']) => unknown, expected: unknown): HonestJob {
  return {
    kind,
    async problem(sandbox, options) {
      const result = await sandbox.run<E>(job, options)
      return isDeepStrictEqual(read(result), expected) ? null : JSON.stringify(result).slice(0, maxShown)
    },
  }
}

const maxShown = 1000
const limits = {}

/** Uses what attacks like to spoil: sorting, text, regular expressions, dates, promises and timers, errors, the console. */
const reports = `
  export async function answer(sales) {
    const byCity = new Map()
    for (const { city, total } of sales) byCity.set(city.trim().replace(/^./, (c) => c.toUpperCase()), (byCity.get(city) ?? 0) + total)
    await new Promise((resolve) => setTimeout(resolve, 50))
    console.log('cities', byCity.size)
    const lines = [...byCity].sort(([a], [b]) => (a < b ? -1 : 1)).map(([city, total]) => JSON.stringify({ city, total }))
    if (lines.length === 0) throw new RangeError('no sales')
    return { lines, at: new Date(0), seen: new Set(byCity.keys()), sum: Object.values(Object.fromEntries(byCity)).reduce((a, b) => a + b) }
  }`
const sales = [
  { city: ' bern', total: 2 },
  { city: 'aarau', total: 1 },
]
const returned = {
  lines: ['{"city":"Aarau","total":1}', '{"city":"Bern","total":2}'],
  at: { $: 'date', value: '1970-01-01T00:00:00.000Z' },
  seen: { $: 'set', values: ['Bern', 'Aarau'] },
  sum: 3,
}

function callsOf(kind: 'javascript' | 'typescript', source: Source): HonestJob {
  const calls = [{ args: [sales] }, { args: [[]] }]
  return honest<'javascript'>(
    kind,
    { engine: 'javascript', source, export: 'answer', calls, performance: false, limits },
    ({ failure, calls, output }) => [failure, calls.map((call) => (call.ok ? call.returned : 'thrown' in call ? call.thrown.message : call.failure)), output],
    [null, [returned, 'no sales'], 'cities 2\ncities 0\n'],
  )
}

const javascript = callsOf('javascript', { language: 'javascript', files: { 'answer.js': reports } })
const typescript = callsOf('typescript', { language: 'typescript', files: { 'answer.ts': reports.replace('(sales)', '(sales: { city: string; total: number }[]): Promise<unknown>') } })

const python = honest<'python'>(
  'python',
  {
    engine: 'python',
    source: {
      language: 'python',
      files: {
        'answer.py': `
import json, re
from collections import defaultdict
async def answer(sales):
    by_city = defaultdict(int)
    for sale in sales: by_city[re.sub(r"^.", lambda m: m[0].upper(), sale["city"].strip())] += sale["total"]
    print("cities", len(by_city))
    if not by_city: raise ValueError("no sales")
    return {"lines": [json.dumps(each) for each in sorted(by_city.items())], "seen": set(by_city), "sum": sum(by_city.values())}
`,
      },
    },
    export: 'answer',
    calls: [{ args: [sales] }, { args: [[]] }],
    limits,
  },
  ({ failure, calls, output }) => [failure, calls.map((call) => (call.ok ? call.returned : 'thrown' in call ? call.thrown.message : call.failure)), output],
  [null, [{ lines: ['["Aarau", 1]', '["Bern", 2]'], seen: { $: 'set', values: ['Bern', 'Aarau'] }, sum: 3 }, 'no sales'], 'cities 2\ncities 0\n'],
)

const spec = honest<'spec'>(
  'spec',
  {
    engine: 'spec',
    source: { language: 'javascript', files: { 'answer.js': 'export const twice = (list) => list.map((n) => n * 2)' } },
    spec: {
      file: 'spec.js',
      source: `import { twice } from './twice'
        test('doubles', () => expect(twice([1, 2])).toEqual([2, 4]))
        test('calls', () => { const f = jest.fn((n) => n); f(1); expect(f).toHaveBeenCalledWith(expect.any(Number)) })
        test('fails', () => expect(twice([1])).toEqual([1]))`,
    },
    support: {},
    performance: false,
    limits,
  },
  ({ failure, tests }) => [failure, tests.map(({ name, outcome }) => `${name} ${outcome}`)],
  [null, ['doubles passed', 'calls passed', 'fails failed']],
)

const pythonSpec = honest<'python-spec'>(
  'python-spec',
  {
    engine: 'python-spec',
    source: { language: 'python', files: { 'answer.py': 'def twice(numbers): return [n * 2 for n in numbers]' } },
    spec: { file: 'spec.py', source: 'from answer import twice\ndef test_doubles():\n    assert twice([1, 2]) == [2, 4]\ndef test_fails():\n    assert twice([1]) == [1]\n' },
    support: {},
    limits,
  },
  ({ failure, tests }) => [failure, tests.map(({ name, outcome }) => `${name} ${outcome}`)],
  [null, ['test_doubles passed', 'test_fails failed']],
)

const http = honest<'http'>(
  'http',
  {
    engine: 'http',
    source: {
      language: 'javascript',
      files: {
        'answer.js': `import { Hono } from 'hono'
          const app = new Hono()
          app.post('/notes', async (c) => c.json(await c.env.store.notes.put({ id: c.env.id(), ...(await c.req.json()) }), 201))
          app.get('/notes', async (c) => c.json(await c.env.store.notes.list()))
          export default app`,
      },
    },
    store: { notes: [{ id: 'a', text: 'given' }] },
    sequences: [
      [
        { request: { method: 'POST', path: '/notes', headers: { 'content-type': 'application/json' }, body: '{"text":"new"}' }, captures: [] },
        { request: { method: 'GET', path: '/notes', headers: {}, body: null }, captures: [] },
      ],
    ],
    limits,
  },
  ({ failure, sequences }) => [failure, sequences.map((exchanges) => exchanges.map(({ response }) => [response?.status, response?.body]))],
  [
    null,
    [
      [
        [201, '{"id":"id-1","text":"new"}'],
        [200, '[{"id":"a","text":"given"},{"id":"id-1","text":"new"}]'],
      ],
    ],
  ],
)

const sql = honest<'sql'>(
  'sql',
  {
    engine: 'sql',
    schema: 'CREATE TABLE sale (city text PRIMARY KEY, total numeric NOT NULL);',
    data: "INSERT INTO sale VALUES ('Bern', 2), ('Aarau', 1);",
    statement: 'script',
    sql: 'UPDATE sale SET total = total + 1; SELECT city, sum(total) OVER (ORDER BY city) FROM sale;',
    assert: 'SELECT count(*), sum(total) FROM sale',
    plan: false,
    limits,
  },
  ({ failure, results, asserted }) => [failure, results.map(({ rows }) => rows), asserted.map(({ rows }) => rows)],
  [null, [[['Aarau', '2'], ['Bern', '5']]], [[['2', '5']]]],
)

const react = honest<'react'>(
  'react',
  {
    engine: 'react',
    source: {
      language: 'typescript',
      files: {
        'answer.tsx': `import { useEffect, useState } from 'react'
          export function Search({ items }: { items: string[] }) {
            const [text, setText] = useState('')
            const [shown, setShown] = useState(items)
            useEffect(() => { const timer = setTimeout(() => setShown(items.filter((item) => item.includes(text))), 50); return () => clearTimeout(timer) }, [items, text])
            return <><input aria-label="Search" value={text} onChange={(event) => setText(event.target.value)} /><ul>{shown.map((item) => <li key={item}>{item}</li>)}</ul></>
          }`,
      },
    },
    spec: {
      file: 'spec.js',
      source: `import { render, screen, waitFor } from '@testing-library/react'
        import userEvent from '@testing-library/user-event'
        import { Search } from './Search'
        test('finds', async () => {
          render(<Search items={['pear', 'plum']} />)
          await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'pe')
          await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
          expect(screen.getByRole('list')).toHaveTextContent(/^pear$/)
        })
        test('fails', () => { render(<Search items={[]} />); expect(screen.queryByText('fig')).toBeInTheDocument() })`,
    },
    support: {},
    performance: false,
    limits,
  },
  ({ failure, tests }) => [failure, tests.map(({ name, outcome }) => `${name} ${outcome}`)],
  [null, ['finds passed', 'fails failed']],
)

const openapi = honest<'openapi'>(
  'openapi',
  {
    engine: 'openapi',
    document: `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
paths:
  /notes: { get: { operationId: listNotes, summary: All, responses: { '200': { $ref: '#/components/responses/Notes' } } } }
components: { responses: { Notes: { description: All notes } } }
`,
    limits,
  },
  ({ failure, resolved, lint }) => [failure, JSON.stringify(resolved).includes('"200":{"description":"All notes"}'), lint?.problems.map(({ rule }) => rule).toSorted()],
  [null, true, ['no-empty-servers', 'operation-4xx-response', 'security-defined']],
)

const metrics = honest<'metrics'>(
  'metrics',
  { engine: 'metrics', sources: [{ language: 'javascript', files: { 'answer.js': 'export const f = (a) => (a == 1 ? 2 : a && 3)' } }], limits },
  ({ failure, metrics }) => [failure, metrics],
  [null, [{ complexity: 2, duplication: 0, lint: 1 }]],
)

/** One of each kind. */
export const honestJobs: Record<Kind, HonestJob> = { javascript, typescript, python, spec, 'python-spec': pythonSpec, react, http, sql, openapi, metrics }
