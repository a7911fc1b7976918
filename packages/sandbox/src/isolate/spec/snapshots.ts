import type { MatcherContext, SyncExpectationResult } from 'expect'
import { format, plugins, type Plugin, type PrettyFormatOptions } from 'pretty-format'
import { isMatcher } from './jest/brand.ts'

/**
 * Snapshots as Jest compares them. A question's folder holds none but those that stand in the spec itself; one that is
 * not written yet holds, as it does in Jest, which would write it now.
 */
export const snapshotMatchers = {
  toMatchInlineSnapshot(this: MatcherContext, received: unknown, ...rest: unknown[]): SyncExpectationResult {
    return matchSnapshot(this, 'toMatchInlineSnapshot', received, rest)
  },
  toMatchSnapshot(this: MatcherContext, received: unknown, ...rest: unknown[]): SyncExpectationResult {
    return matchSnapshot(this, 'toMatchSnapshot', received, typeof rest[0] === 'string' ? [] : rest.slice(0, 1))
  },
  toThrowErrorMatchingInlineSnapshot(this: MatcherContext, received: unknown, ...rest: unknown[]): SyncExpectationResult {
    return matchSnapshot(this, 'toThrowErrorMatchingInlineSnapshot', thrownMessage(this, received), rest)
  },
  toThrowErrorMatchingSnapshot(this: MatcherContext, received: unknown): SyncExpectationResult {
    return matchSnapshot(this, 'toThrowErrorMatchingSnapshot', thrownMessage(this, received), [])
  },
}

/** `rest`: properties that the value must have, if given, and the snapshot, if there is one. */
function matchSnapshot({ equals, isNot, utils }: MatcherContext, name: string, received: unknown, rest: unknown[]): SyncExpectationResult {
  const hint = () => utils.matcherHint(name, undefined, '', { isNot: isNot ?? false })
  if (isNot) throw new Error(`${hint()}\n\nSnapshot matchers cannot be used with not`)
  const properties = rest.find((each) => typeof each === 'object' && each !== null) as Record<string, unknown> | undefined
  const snapshot = rest.find((each) => typeof each === 'string')
  if (properties && !equals(received, properties, [utils.iterableEquality, utils.subsetEquality])) {
    return { pass: false, message: () => `${hint()}\n\n${utils.printDiffOrStringify(properties, received, 'Expected properties', 'Received value', false)}` }
  }
  if (snapshot === undefined) return { pass: true, message: hint }
  const expected = withoutIndentation(snapshot)
  const value = properties ? merged(received, properties) : received
  const actual = written(value, newFormat)
  return { pass: actual === expected || written(value, oldFormat) === expected, message: () => `${hint()}\n\n${utils.printDiffOrStringify(expected, actual, 'Snapshot', 'Received', true)}` }
}

function thrownMessage({ promise }: MatcherContext, received: unknown): string {
  if (promise === 'rejects') return messageOf(received)
  if (typeof received !== 'function') throw new TypeError('received value must be a function')
  try {
    received()
  } catch (error) {
    return messageOf(error)
  }
  throw new Error('Received function did not throw')
}

function messageOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown)
}

function written(value: unknown, options: PrettyFormatOptions): string {
  return format(value, { escapeRegex: true, indent: 2, plugins: formatPlugins, printFunctionName: false, ...options }).replace(/\r\n?/g, '\n')
}

const newFormat: PrettyFormatOptions = { escapeString: false, printBasicPrototype: false }
/** Of Jest before 29. */
const oldFormat: PrettyFormatOptions = { escapeString: true, printBasicPrototype: true }

const { AsymmetricMatcher: asymmetric, DOMCollection, DOMElement, Immutable, ReactElement, ReactTestComponent } = plugins
const formatPlugins: Plugin[] = [ReactTestComponent, ReactElement, DOMElement, DOMCollection, Immutable, asymmetric]

/** The value with those of its properties that have to match something shown as that. */
function merged(value: unknown, properties: Record<string, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.assign(Array.isArray(value) ? [] : (Object.create(Reflect.getPrototypeOf(value)) as object), value) as Record<string, unknown>
  for (const [key, property] of Object.entries(properties)) copy[key] = isPlain(property) ? merged(copy[key], property) : property
  return copy
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isMatcher(value)
}

/** Jest indents a snapshot of several lines like the code around it. */
function withoutIndentation(snapshot: string): string {
  const lines = snapshot.split('\n')
  if (lines.length < 3 || lines[0]?.trim() !== '' || lines.at(-1)?.trim() !== '') return snapshot
  const inner = lines.slice(1, -1)
  const indentation = /^[ \t]*/.exec(inner.find((line) => line.trim() !== '') ?? '')?.[0] ?? ''
  return inner.map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line)).join('\n')
}
