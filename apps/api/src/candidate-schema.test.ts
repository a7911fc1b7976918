import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestApp, type TestApp } from './testing/app.ts'
import { readDocument, type Operation } from './testing/openapi.ts'

/** Names of fields in which a key, a hidden case, a reference answer or a score could get out. */
const forbidden = `
  correct answerKey key accept accepted tolerance returns throws expect
  hidden specs support datasets reference assert checks lint plan compare schema store
  defects decoys severity rubric levels weights limits seed shuffleSeed
  score percent threshold extraTimePercent questionVersionId skill slug
`
  .trim()
  .split(/\s+/)
/** Where such a name is harmless: `key` of a column says primary or foreign, `plan` of a run is how the candidate's own query was executed. */
const harmless = ['TableDescription.columns.key', 'RunDetails.plan']

let house: TestApp
let operations: Operation[]
beforeAll(async () => {
  house = await startTestApp()
  operations = (await readDocument(house.app)).filter(({ tag }) => tag === 'attempt')
})
afterAll(async () => house.close())

test('no answer to a candidate has a field that could hold a key, a hidden case, a reference or a score', () => {
  expect(operations).toHaveLength(23)
  for (const { key, responses, components } of operations) {
    const leaks = fieldPaths(responses, components).filter((path) => isForbidden(path))
    expect({ key, leaks }).toEqual({ key, leaks: [] })
  }
})

test('every answer to a candidate is an object of named fields, closed to others', () => {
  for (const { responses, components } of operations) {
    expect(openObjects(responses, components)).toEqual([])
  }
})

test('the walk would find what must not be there', () => {
  const schema = { properties: { question: { anyOf: [{ $ref: '#/components/schemas/Leaky' }] } } }
  const components = { Leaky: { type: 'object', properties: { options: { items: { properties: { correct: {} } } } } } }
  expect(fieldPaths(schema, components).filter(isForbidden)).toEqual(['Leaky.options.correct'])
})

function isForbidden(path: string): boolean {
  return forbidden.includes(path.split('.').at(-1) ?? '') && !harmless.includes(path)
}

/** The path of every field that a schema allows, from the component it is in, e.g. `RunView.marking.cases`. */
function fieldPaths(schema: unknown, components: Record<string, unknown>): string[] {
  return walk(schema, components).flatMap(({ path, node }) => Object.keys(propertiesOf(node)).map((name) => [...path, name].join('.')))
}

/** The paths of objects that may have any field: maps from names to text, as files and starters are, are none. */
function openObjects(schema: unknown, components: Record<string, unknown>): string[] {
  return walk(schema, components)
    .filter(({ path, node }) => path[0] !== 'Problem' && isOpen(node))
    .map(({ path }) => path.join('.'))
}

function isOpen(node: Record<string, unknown>): boolean {
  const { additionalProperties } = node
  if (node.type !== 'object') return false
  if (isObject(additionalProperties)) return !isText(additionalProperties)
  return additionalProperties !== false
}

/** Text, or text that may be absent. */
function isText({ type, anyOf = [{ type }] }: Record<string, unknown>): boolean {
  const types = Array.isArray(anyOf) ? anyOf.flatMap((each) => (isObject(each) ? each.type : undefined)) : []
  return types.length > 0 && types.every((each) => each === 'string' || each === 'null')
}

interface Place {
  path: string[]
  node: Record<string, unknown>
}

function walk(schema: unknown, components: Record<string, unknown>, path: string[] = [], seen = new Set<string>()): Place[] {
  if (Array.isArray(schema)) return schema.flatMap((each) => walk(each, components, path, seen))
  if (!isObject(schema)) return []
  const name = typeof schema.$ref === 'string' ? (schema.$ref.split('/').at(-1) ?? '') : undefined
  if (name !== undefined) return seen.has(name) ? [] : walk(components[name], components, [name], seen.add(name))
  const properties = propertiesOf(schema)
  return [
    { path, node: schema },
    ...Object.entries(properties).flatMap(([field, part]) => walk(part, components, [...path, field], seen)),
    ...Object.entries(schema)
      .filter(([keyword]) => keyword !== 'properties')
      .flatMap(([, part]) => walk(part, components, path, seen)),
  ]
}

function propertiesOf({ properties }: Record<string, unknown>): Record<string, unknown> {
  return isObject(properties) ? properties : {}
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
