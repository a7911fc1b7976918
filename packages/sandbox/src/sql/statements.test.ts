import { describe, expect, test } from '@jest/globals'
import { statementsOf } from './statements.ts'

function cut(script: string): string[] {
  return [...statementsOf(script)].map(({ text }) => text.trim())
}

describe('a script is cut', () => {
  test('at its semicolons, each statement with its place', () => {
    expect([...statementsOf('SELECT 1;\n SELECT 2')]).toEqual([
      { text: 'SELECT 1;', start: 0, copied: null },
      { text: '\n SELECT 2', start: 9, copied: null },
    ])
  })

  test.each([
    ["'a;b''c;'"],
    ["E'it\\'s; one'"],
    ["E'a''b\\';c'"],
    ["e'\\\\'"],
    ['";"";"'],
    ['$$;$$'],
    ['$a$;$b$;$$;$a$'],
    ['$é_1$;$é_1$'],
    ['/* ; /* ; */ ; */ 1'],
    ['1 -- ;\n'],
    ["'unicode 😀;'"],
  ])('nowhere in %s', (hidden) => {
    expect(cut(`SELECT ${hidden}; SELECT 2`)).toEqual([`SELECT ${hidden};`, 'SELECT 2'])
  })

  test('where a dollar belongs to a name or is a parameter', () => {
    expect(cut('SELECT a$b$; SELECT c$b$')).toHaveLength(2)
    expect(cut('SELECT $1; SELECT $1')).toHaveLength(2)
  })

  test('after the body of an SQL-standard routine, and not in it', () => {
    const routine = `CREATE OR REPLACE FUNCTION f(a int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN a > 1 THEN 2 END; SELECT 3; END;`
    expect(cut(`${routine} SELECT 1`)).toEqual([routine, 'SELECT 1'])
    expect(cut('BEGIN; SELECT 1; END; SELECT 2')).toHaveLength(4)
  })

  test('after the commands of a rule, which stand in parentheses', () => {
    expect(cut('CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2); SELECT 3')).toHaveLength(2)
  })

  test('into nothing where there are only space and comments', () => {
    expect(cut(' ; -- no\n;; /* nothing */ ; ')).toEqual([])
  })

  test.each(["SELECT 'open", 'SELECT "open', 'SELECT $$open', 'SELECT /* open', "SELECT E'open\\", 'SELECT (1; SELECT 2'])('into one when it never ends: %s', (script) => {
    expect(cut(script)).toEqual([script])
  })

  test('that holds a row a statement', () => {
    const row = "INSERT INTO t VALUES (1, 'it''s; here', 2.5);\n"
    expect(cut(row.repeat(100_000))).toHaveLength(100_000)
  })
})

describe('the lines after COPY … FROM STDIN', () => {
  test('are its data, up to the mark or the end', () => {
    const [copy, next] = [...statementsOf('COPY "my t" (a, b) FROM STDIN WITH (FORMAT text);\n1\tx;\n2\ty\n\\.\nSELECT 1;')]
    expect(copy?.copied).toBe('1\tx;\n2\ty\n')
    expect(next?.text.trim()).toBe('SELECT 1;')
    expect([...statementsOf('copy t from stdin;\n1')][0]?.copied).toBe('1')
    expect([...statementsOf('COPY t FROM STDIN; -- two boats\n1\n2\n\\.\n')]).toMatchObject([{ copied: '1\n2\n' }])
  })

  test('are none where the statement ends the script, or another one its line', () => {
    expect([...statementsOf('COPY t FROM STDIN')]).toMatchObject([{ copied: '' }])
    expect([...statementsOf('COPY t FROM STDIN; SELECT 1;\nSELECT 2')]).toMatchObject([{ copied: '' }, {}, {}])
    expect([...statementsOf('COPY t TO STDOUT; SELECT 1')]).toMatchObject([{ copied: null }, {}])
  })
})
