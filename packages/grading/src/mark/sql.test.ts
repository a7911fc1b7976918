import { afterAll, describe, expect, test } from '@jest/globals'
import type { QuestionOfKind } from '@assay/contracts'
import { createSandbox } from '@assay/sandbox'
import { sandboxClusterUrl } from '@assay/test-support'
import { exampleQuestions } from '@assay/test-support/factories'
import { query } from '../testing/submissions.ts'
import { mark } from './index.ts'

const sandbox = await createSandbox({ sqlClusterUrl: sandboxClusterUrl(), concurrency: 2, spares: 1 })
afterAll(() => sandbox.close())

const books: QuestionOfKind<'sql'> = {
  ...exampleQuestions.sql,
  schema: 'CREATE TABLE book (id int PRIMARY KEY, title text NOT NULL, price numeric NOT NULL); CREATE INDEX book_title ON book (title);',
  datasets: [
    { name: 'visible', visible: true, sql: "INSERT INTO book VALUES (1, 'Emma', 9), (2, 'Dune', 7.5)" },
    { name: 'nothing', visible: false, sql: '' },
    { name: 'twins', visible: false, sql: "INSERT INTO book VALUES (1, 'Emma', 9), (2, 'Emma', 9)" },
  ],
  reference: 'SELECT title, price FROM book ORDER BY price',
}

async function markBooks(sql: string, changes: Partial<QuestionOfKind<'sql'>> = {}) {
  return mark({ ...books, ...changes }, query(sql), 'all', sandbox)
}

describe('a query', () => {
  test('is right when its result is the reference’s on every dataset, in whatever order and type of number', async () => {
    const { verdict, score, cases } = await markBooks('SELECT price::float, title FROM book ORDER BY title DESC')
    expect([verdict, score]).toEqual(['accepted', 10])
    expect(cases.map(({ name, visible }) => [name, visible])).toEqual([['visible data', true], ['hidden data 1', false], ['hidden data 2', false]])
  })

  test('that only the visible data finds right is found out by the hidden data', async () => {
    const { verdict, score, cases } = await markBooks("SELECT DISTINCT title, price FROM book UNION SELECT 'Emma', 9 FROM book")
    expect(cases.map((each) => each.verdict)).toEqual(['accepted', 'accepted', 'wrong-answer'])
    expect([verdict, score]).toEqual(['partial', 6.6667])
    expect(cases[2]).toMatchObject({ message: 'The result has 1 row, expected 2.', details: { type: 'grid', actual: { total: 1 }, expected: { total: 2 } } })
  })

  test('says of each row how it differs from what is expected', async () => {
    const { cases } = await markBooks("SELECT title, price + 1 AS price FROM book WHERE title = 'Emma'")
    expect(cases[0]?.details).toMatchObject({
      difference: { rows: [{ state: 'changed', values: ['Emma', '10'], wanted: { 1: '9' } }, { state: 'missing', values: ['Dune', '7.5'] }] },
      plan: null,
    })
  })

  test('must be in order when the question says so', async () => {
    const { cases } = await markBooks('SELECT title, price FROM book ORDER BY price DESC', { compare: { order: true, columns: 'names' } })
    expect(cases[0]?.message).toBe('The rows are right, but not in the order asked for.')
  })

  test('that fails shows Postgres’s message with its line', async () => {
    const { verdict, error } = await markBooks('SELECT title,\n  prise FROM book')
    expect(verdict).toBe('syntax-error')
    expect(error).toMatchObject({ message: expect.stringContaining('"prise" does not exist'), line: 2, column: 3 })
  })

  test('can be asked to use an index', async () => {
    const plan = { mustUseIndex: 'book_title' }
    const many = "INSERT INTO book SELECT n, 'title ' || n, n FROM generate_series(1, 5000) AS n; ANALYZE book"
    const question = { plan, datasets: [{ name: 'visible', visible: true, sql: many }], reference: "SELECT id FROM book WHERE title = 'title 7'" }
    expect((await markBooks("SELECT id FROM book WHERE title = 'title 7'", question)).verdict).toBe('accepted')
    const { cases } = await markBooks("SELECT id FROM book WHERE title || '' = 'title 7'", question)
    expect(cases.map(({ name, verdict, message }) => [name, verdict, message])).toEqual([
      ['visible data', 'accepted', null],
      ['query plan', 'wrong-answer', 'The plan does not use the index book_title.'],
    ])
    const shown = cases[0]?.details?.type === 'grid' ? cases[0].details.plan : null
    expect(shown).toMatch(/^Seq Scan on book {2}\(cost=[\d.]+\.\.[\d.]+ rows=\d+\)\n {4}Filter: /)
  })

  test('whose reference fails is our failure', async () => {
    const { verdict, error } = await markBooks('SELECT 1', { reference: 'SELECT broken FROM book' })
    expect([verdict, error?.message]).toEqual(['internal-error', expect.stringMatching(/The reference fails on \w+/)])
  })
})

describe('a script', () => {
  const script: Partial<QuestionOfKind<'sql'>> = {
    statement: 'script',
    reference: 'UPDATE book SET price = price + 1',
    assert: 'SELECT id, price FROM book; SELECT count(*) FROM book',
  }

  test('is judged by what it leaves behind', async () => {
    expect((await markBooks('UPDATE book SET price = price + 1; SELECT 1', script)).verdict).toBe('accepted')
    const { verdict, cases } = await markBooks('DELETE FROM book WHERE id = 2; UPDATE book SET price = price + 1', script)
    expect([verdict, cases[0]?.message]).toEqual(['partial', 'The result has 1 row, expected 2.'])
  })
})

describe('what a run shows beside the comparison', () => {
  test('is what a script said and gave back, as a console would', async () => {
    const script: Partial<QuestionOfKind<'sql'>> = { statement: 'script', reference: 'SELECT 1', assert: 'SELECT count(*) FROM book' }
    const sql = "DO $$ BEGIN RAISE NOTICE 'here'; END $$; SELECT id, title FROM book ORDER BY id; EXPLAIN SELECT 1"
    const { output } = await mark({ ...books, ...script }, query(sql), 'visible', sandbox)
    expect(output).toBe(`NOTICE:  here

 id | title
----+-------
 1  | Emma
 2  | Dune
(2 rows)

 QUERY PLAN
------------------------------------------
 Result  (cost=0.00..0.01 rows=1 width=4)
(1 row)
`)
  })

  test('is nothing that hidden data made a script say', async () => {
    const script: Partial<QuestionOfKind<'sql'>> = { statement: 'script', reference: 'SELECT 1', assert: 'SELECT count(*) FROM book' }
    const sql = "DO $$ BEGIN RAISE NOTICE '% books', (SELECT count(*) FROM book); END $$"
    expect((await markBooks(sql, script)).output).toBe('NOTICE:  2 books\n')
  })

  test('of a plan that was asked for is the plan', async () => {
    const { verdict, cases } = await mark(books, query('EXPLAIN ANALYZE SELECT title, price FROM book'), 'visible', sandbox)
    expect(verdict).toBe('wrong-answer')
    expect(cases[0]?.details).toMatchObject({ actual: { columns: [{ name: 'QUERY PLAN' }], rows: expect.arrayContaining([[expect.stringMatching(/^Seq Scan on book .+actual time/)]]) } })
  })
})

test('a run marks the visible data alone', async () => {
  const { verdict, cases } = await mark(books, query("SELECT title, price FROM book WHERE title IN ('Emma', 'Dune')"), 'visible', sandbox)
  expect([verdict, cases.map(({ name }) => name)]).toEqual(['accepted', ['visible data']])
})
