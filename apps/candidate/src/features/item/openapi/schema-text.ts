import { isObject, objectsOf, textOf, type Refs } from './refs.ts'

const maxDepth = 6
const maxLength = 6000

/** A schema as one writes down the form of a value: `{ id: string <uuid>, state?: "open" | "closed" }`, over lines. */
export function schemaText(schema: unknown, refs: Refs): string {
  return write(schema, refs, 0, []).slice(0, maxLength)
}

/** `path` holds the references that this schema stands in, so that one to itself ends. */
function write(schema: unknown, refs: Refs, depth: number, path: string[]): string {
  if (schema === true || schema === undefined) return 'any'
  if (schema === false) return 'never'
  const name = isObject(schema) && typeof schema['$ref'] === 'string' ? schema['$ref'] : null
  if (depth > maxDepth || (name !== null && path.includes(name))) return name?.split('/').at(-1) ?? '…'
  const within = name === null ? path : [...path, name]
  const found = refs.object(schema)
  const next = (value: unknown, deeper = 1) => write(value, refs, depth + deeper, within)
  for (const [key, sign] of [['oneOf', ' | '], ['anyOf', ' | '], ['allOf', ' & ']] as const) {
    const parts = objectsOf(found[key])
    if (parts.length > 0) return parts.map((part) => next(part)).join(sign)
  }
  if (Array.isArray(found['enum'])) return found['enum'].map((value) => JSON.stringify(value)).join(' | ')
  if ('const' in found) return JSON.stringify(found['const'])
  const types = [found['type']].flat().map(textOf).filter(Boolean)
  if (isObject(found['properties'])) return withNull(types, fields(found, found['properties'], next, depth))
  if (types.includes('array') || 'items' in found) return withNull(types, `[${next(found['items'], 0)}]`)
  const format = [textOf(found['format']), ...bounds(found)].filter(Boolean).join(', ')
  const text = types.join(' | ') || 'any'
  return format === '' ? text : `${text} <${format}>`
}

function fields(schema: Record<string, unknown>, properties: Record<string, unknown>, next: (value: unknown) => string, depth: number): string {
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  const indent = '  '.repeat(depth + 1)
  const lines = Object.entries(properties).map(([name, value]) => `${indent}${name}${required.includes(name) ? '' : '?'}: ${next(value)}`)
  return lines.length === 0 ? '{}' : ['{', ...lines, `${'  '.repeat(depth)}}`].join('\n')
}

function withNull(types: string[], text: string): string {
  return types.includes('null') ? `${text} | null` : text
}

function bounds(schema: Record<string, unknown>): string[] {
  const shown = { minimum: '≥', maximum: '≤', minLength: 'length ≥', maxLength: 'length ≤', pattern: 'pattern' }
  return Object.entries(shown).flatMap(([key, sign]) => (textOf(schema[key]) === '' ? [] : [`${sign} ${textOf(schema[key])}`]))
}
