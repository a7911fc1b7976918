import type { WireValue } from '@assay/contracts'
import { z } from 'zod'
import { suggestion } from '../nearest.ts'
import type { Path } from './document.ts'
import { Tagged } from './tags.ts'
import { toWire, type WirePlace } from './wire.ts'

/** An object that refuses keys it does not know and names the nearest that it does. */
export function object<S extends z.ZodRawShape>(shape: S) {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => `unknown key "${key}".${suggestion(key, known) || ` Known are ${known.join(', ')}.`}`).join('\n')
        : undefined,
  })
}

/** Text that says something. */
export const text = z.string().refine((value) => value.trim() !== '', 'expected some text')

/** A value in wire encoding. */
export function wire(place: WirePlace): z.ZodType<WireValue> {
  return z.unknown().transform((data, context) =>
    toWire(data, place, (path, message) => context.addIssue({ code: 'custom', path: [...path], message })),
  )
}

/** Checks data of a document; each problem comes with the path at which it stands. */
export function check<S extends z.ZodType>(
  schema: S,
  data: unknown,
): { ok: true; value: z.output<S> } | { ok: false; problems: { path: Path; message: string }[] } {
  const result = schema.safeParse(data, { error: describe })
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, problems: result.error.issues.flatMap(toProblems) }
}

function toProblems(issue: z.core.$ZodIssue): { path: Path; message: string }[] {
  const { path, message } = issue
  if (issue.code !== 'unrecognized_keys') return [{ path, message: path.length > 0 ? `${pathText(path)}: ${message}` : message }]
  return message.split('\n').map((line, index) => ({ path: [...path, issue.keys[index] ?? ''], message: line }))
}

/** Says what is wrong in the words of an author; undefined leaves it to zod. */
function describe(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return `${unfit(issue.input)}; expected ${nameOfType(issue.expected)}`
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const slip = typeof issue.input === 'string' ? suggestion(issue.input, values) : ''
    return `${unfit(issue.input)}; expected ${values.join(' or ')}.${slip}`
  }
  return undefined
}

function unfit(input: unknown): string {
  if (input === undefined) return 'is missing'
  if (input instanceof Tagged) return `${input.tag} cannot stand here`
  if (Array.isArray(input)) return 'is a list'
  if (typeof input === 'object' && input !== null) return 'is a mapping'
  return `is ${JSON.stringify(input)}`
}

const typeNames: Record<string, string> = {
  string: 'text',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
}

function nameOfType(expected: string): string {
  return typeNames[expected] ?? expected
}

/** `sections[0].title` */
function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`)).join('')
}
