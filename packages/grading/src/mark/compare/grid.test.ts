import { describe, expect, test } from '@jest/globals'
import type { SqlResult } from '@assay/sandbox'
import fc from 'fast-check'
import { gridMismatch, type GridRule } from './grid.ts'

type TypedGrid = SqlResult['results'][number]
type Cell = string | null

const oids = {
  int: 23, bigint: 20, numeric: 1700, float: 701, text: 25, varchar: 1043, char: 1042, bool: 16, date: 1082, time: 1083, timestamp: 1114, timestamptz: 1184,
  interval: 1186, json: 114, jsonb: 3802, bytea: 17, uuid: 2950, money: 790, range: 3904, color: 99_999,
  ints: 1007, numerics: 1231, floats: 1022, texts: 1009, instants: 1185,
}
const byNames: GridRule = { order: false, columns: 'names' }

function grid(columns: Record<string, keyof typeof oids>, ...rows: Cell[][]): TypedGrid {
  const types = Object.entries(columns)
  return { columns: types.map(([name, type]) => ({ name, type })), oids: types.map(([, type]) => oids[type]), rows, total: rows.length }
}

describe('a result', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom<Cell>('1', '2', null), fc.constantFrom<Cell>('a', 'b', null)), { maxLength: 8 })

  test('is right in any order of its rows, and of its columns when names count', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const expected = grid({ n: 'int', t: 'text' }, ...given)
        const swapped = grid({ t: 'text', n: 'int' }, ...given.toReversed().map(([n, t]) => [t, n]))
        expect(gridMismatch(expected, swapped, byNames)).toBeNull()
      }),
    )
  })

  test('is wrong with a row more, less or repeated', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom<Cell>('1', '3', null), (given, extra) => {
        const expected = grid({ n: 'int', t: 'text' }, ...given)
        expect(gridMismatch(expected, grid({ n: 'int', t: 'text' }, ...given, [extra, 'a']), byNames)).not.toBeNull()
      }),
    )
  })

  test('counts each row as often as it comes', () => {
    const expected = grid({ n: 'int' }, ['1'], ['1'], ['2'])
    expect(gridMismatch(expected, grid({ n: 'int' }, ['1'], ['2'], ['2']), byNames)).toBe('1 of 3 rows is not as expected.')
  })

  test.each<[keyof typeof oids, string]>([
    ['timestamp', '294276-12-31 23:59:59.999999'],
    ['timestamptz', '294276-12-31 23:59:59+00'],
    ['timestamp', '4714-11-24 00:00:00 BC'],
    ['timestamp', 'infinity'],
    ['jsonb', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['jsonb', '1e100000'],
    ['numeric', 'NaN'],
    ['numeric', `${'9'.repeat(130_000)}.${'9'.repeat(16_000)}`],
  ])('of values at the ends of their type is wrong, and nothing worse: %s', (type, value) => {
    expect(gridMismatch(grid({ a: type }, ['1']), grid({ a: type }, [value]), byNames)).toBe('No row is as expected.')
  })

  test('of floats that were added up in another order is right, each value as often as it comes', () => {
    const [expected, actual] = [['1.0000000000005', '2'], ['1.00000000000049999', '2']].map((values) => grid({ f: 'float' }, ...values.map((value) => [value])))
    expect(expected && actual && gridMismatch(expected, actual, { order: true, columns: 'names' })).toBeNull()
    expect(gridMismatch(grid({ f: 'float' }, ['1.0000000000005'], ['2']), grid({ f: 'float' }, ['1.00000000000049999'], ['1.0000000000005']), byNames)).toBe(
      '1 of 2 rows is not as expected.',
    )
  })

  test('says when a column is of a type that cannot be right', () => {
    const timestamp = grid({ day: 'timestamp' }, ['2026-01-01 00:00:00'])
    expect(gridMismatch(grid({ day: 'date' }, ['2026-01-01']), timestamp, byNames)).toBe(
      'No row is as expected: the column "day" is of type timestamp, not date.',
    )
  })

  test('must come in order when the question says so', () => {
    const expected = grid({ n: 'int' }, ['1'], ['2'])
    const rule: GridRule = { order: true, columns: 'positions' }
    expect(gridMismatch(expected, grid({ other: 'int' }, ['1'], ['2']), rule)).toBeNull()
    expect(gridMismatch(expected, grid({ other: 'int' }, ['2'], ['1']), rule)).toBe('The rows are right, but not in the order asked for.')
  })

  test('names the columns that are missing or too many', () => {
    expect(gridMismatch(grid({ total: 'int' }), grid({ Total: 'int' }), byNames)).toBe(
      'The result misses the column "total" and has the column "Total" that was not asked for.',
    )
    expect(gridMismatch(grid({ a: 'int' }), grid({ a: 'int', b: 'int' }), { order: false, columns: 'positions' })).toBe(
      'The result has 2 columns, expected 1.',
    )
  })
})

describe('a value', () => {
  type Typed = [type: keyof typeof oids, printed: Cell]
  const compare = ([type, value]: Typed, [otherType, other]: Typed) => gridMismatch(grid({ v: type }, [value]), grid({ v: otherType }, [other]), byNames)

  test.each<[Typed, Typed]>([
    [['numeric', '9.00'], ['int', '9']],
    [['numeric', '-0.0'], ['int', '0']],
    [['numeric', '12345678901234567890.5'], ['numeric', '12345678901234567890.50']],
    [['numeric', '9.6666666666666667'], ['numeric', '9.66666666666666666667']],
    [['numeric', '-1.9999999999999999'], ['int', '-2']],
    [['float', '0.30000000000000004'], ['numeric', '0.3']],
    [['float', '1e+20'], ['numeric', '100000000000000000000']],
    [['timestamp', '2026-01-01 12:00:00'], ['timestamptz', '2026-01-01 12:00:00+00']],
    [['timestamptz', '2026-01-01 12:00:00.5+00'], ['timestamptz', '2026-01-01 17:30:00.500000+05:30']],
    [['timestamptz', '2026-01-01 12:00:00+00'], ['timestamptz', '2026-01-01 09:00:00-03']],
    [['jsonb', '{"a": 1, "b": [1.0]}'], ['jsonb', '{"b": [1], "a": 1}']],
    [['char', 'ab   '], ['text', 'ab']],
    [['color', 'red'], ['text', 'red']],
    [['int', null], ['text', null]],
    [['float', '2.5000000000005'], ['float', '2.50000000000049999']],
    [['float', '5.551115123125783e-17'], ['numeric', '0.00']],
    [['float', 'NaN'], ['numeric', 'NaN']],
    [['float', '-Infinity'], ['numeric', '-Infinity']],
    [['float', '-0'], ['int', '0']],
    [['timestamptz', 'infinity'], ['timestamp', 'infinity']],
    [['timestamp', '0044-03-15 12:00:00 BC'], ['timestamp', '0044-03-15 12:00:00 BC']],
    [['timestamp', '0044-03-15 12:00:00.5 BC'], ['timestamptz', '0044-03-15 12:00:00.50+00 BC']],
    [['timestamptz', '0001-12-31 23:30:00-01 BC'], ['timestamp', '0001-01-01 00:30:00']],
    [['timestamptz', '294276-12-31 23:59:59+00'], ['timestamp', '294276-12-31 23:59:59']],
    [['interval', '1 day'], ['interval', '24:00:00']],
    [['interval', '1 year 2 mons'], ['interval', '420 days']],
    [['interval', '-1 days +02:03:04.5'], ['interval', '-21:56:55.5']],
    [['interval', '1 mon -1 days'], ['interval', '29 days 00:00:00']],
    [['json', '{"a":1.50,"b":"x"}'], ['jsonb', '{"b": "x", "a": 1.5}']],
    [['jsonb', '[1e2]'], ['json', '[100]']],
    [['char', 'ab   '], ['varchar', 'ab']],
    [['ints', '{1,2,NULL}'], ['numerics', '{1.0,2.00,NULL}']],
    [['numerics', '{{1.0},{2}}'], ['ints', '{{1},{2}}']],
    [['floats', '{0.30000000000000004}'], ['numerics', '{0.3}']],
    [['instants', '{"2026-01-01 12:00:00+00"}'], ['instants', '{"2026-01-01 13:00:00+01"}']],
    [['texts', '{a,NULL,"b,c"}'], ['texts', '{a,NULL,"b,c"}']],
    [['ints', '{}'], ['ints', '{}']],
  ])('%j equals %j', (a, b) => {
    expect(compare(a, b)).toBeNull()
    expect(compare(b, a)).toBeNull()
  })

  test.each<[Typed, Typed]>([
    [['int', '9'], ['text', '9']],
    [['int', '0'], ['int', null]],
    [['text', ''], ['text', null]],
    [['text', 'null'], ['text', null]],
    [['text', 'a '], ['text', 'a']],
    [['bool', 't'], ['text', 't']],
    [['numeric', '9.001'], ['int', '9']],
    [['numeric', '12345678901234567890'], ['numeric', '12345678901234567891']],
    [['date', '2026-01-01'], ['timestamp', '2026-01-01 00:00:00']],
    [['timestamp', '2026-01-01 12:00:00.000001'], ['timestamp', '2026-01-01 12:00:00']],
    [['jsonb', '[1, 2]'], ['jsonb', '[2, 1]']],
    [['json', '{"id": 9007199254740993}'], ['json', '{"id": 9007199254740992}']],
    [['json', '{"a": "1"}'], ['json', '{"a": 1}']],
    [['json', '[null]'], ['json', '["null"]']],
    [['json', '["a,b"]'], ['json', '["a","b"]']],
    [['float', '2.5000000001'], ['float', '2.5']],
    [['float', 'NaN'], ['float', null]],
    [['float', 'Infinity'], ['float', '7']],
    [['float', 'Infinity'], ['float', '-Infinity']],
    [['float', 'Infinity'], ['numeric', 'NaN']],
    [['timestamp', '0044-03-15 12:00:00 BC'], ['timestamp', '0044-03-15 12:00:00']],
    [['timestamp', '0001-01-01 00:00:00 BC'], ['timestamp', '0001-01-01 00:00:00']],
    [['timestamp', '0026-01-01 00:00:00'], ['timestamp', '1926-01-01 00:00:00']],
    [['interval', '1 mon'], ['interval', '31 days']],
    [['interval', '-00:00:01'], ['interval', '00:00:01']],
    [['char', 'a\n'], ['char', 'a']],
    [['ints', '{1,2}'], ['ints', '{2,1}']],
    [['ints', '{1,2}'], ['texts', '{1,2}']],
    [['texts', '{NULL}'], ['texts', '{"NULL"}']],
    [['ints', '{}'], ['ints', null]],
    [['bytea', '\\x00'], ['bytea', '\\x0000']],
    [['money', '$1.00'], ['numeric', '1.00']],
    [['range', '[1,5)'], ['range', '[1,6)']],
    [['bool', 't'], ['int', '1']],
  ])('%j differs from %j', (a, b) => {
    expect(compare(a, b)).not.toBeNull()
    expect(compare(b, a)).not.toBeNull()
  })
})
