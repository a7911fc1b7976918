import { z } from 'zod'

/**
 * A JavaScript value written as JSON, so that it can cross a process or isolate boundary as text.
 * JSON values stand for themselves; what JSON cannot say is an object with the reserved key `$`:
 *
 * | value | wire |
 * |---|---|
 * | `undefined`, `NaN`, `Infinity`, `-Infinity` | `{$: 'undefined'}`, `{$: 'nan'}`, `{$: 'infinity'}`, `{$: '-infinity'}` |
 * | `10n` | `{$: 'bigint', value: '10'}` |
 * | `new Date(…)` | `{$: 'date', value: '2026-01-01T00:00:00.000Z'}` (`value: null` for an invalid date) |
 * | `new Map(…)`, `new Set(…)` | `{$: 'map', entries: [[k, v]]}`, `{$: 'set', values: [v]}` |
 * | an object that owns a key `$` | `{$: 'object', entries: [['$', v]]}` |
 * | an instance of a class | `{$: 'instance', class: 'Money', entries: [[k, v]]}` |
 * | a function, a symbol, a cycle | `{$: 'function'}`, `{$: 'symbol'}`, `{$: 'cycle'}`: never equal to anything |
 */
export type WireValue = null | boolean | number | string | WireValue[] | { [key: string]: WireValue }

/**
 * What is expected of a value: a wire value whose parts may also be
 * `{$: 'any'}`, `{$: 'matches', pattern}`, `{$: 'close', value, epsilon}`, `{$: 'unordered', values}`
 * and, in request sequences, `{$: 'capture', name}`.
 */
export type WireExpectation = WireValue

export const wireValue: z.ZodType<WireValue> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(wireValue), z.record(z.string(), wireValue)]),
)
