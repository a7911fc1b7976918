import { parse } from 'yaml'
import { isObject, objectsOf, Refs, textOf } from './refs.ts'
import { schemaText } from './schema-text.ts'

export interface DocumentView {
  title: string
  version: string
  description: string
  operations: OperationView[]
}

export interface OperationView {
  method: string
  path: string
  summary: string
  description: string
  isDeprecated: boolean
  parameters: { name: string; in: string; isRequired: boolean; type: string; description: string }[]
  body: ContentView[]
  responses: { status: string; description: string; headers: string[]; content: ContentView[] }[]
}

export interface ContentView {
  mediaType: string
  schema: string
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** What an OpenAPI document describes, as far as it can be read yet; or why it cannot. Nothing outside it is followed. */
export function readDocument(text: string): DocumentView | { problem: string } {
  let document: unknown
  try {
    document = parse(text, { maxAliasCount: 50 })
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
  if (!isObject(document)) return { problem: '' }
  const refs = new Refs(document)
  const info = refs.object(document['info'])
  const places = [...entries(refs.object(document['paths'])), ...entries(refs.object(document['webhooks']))]
  return {
    title: textOf(info['title']),
    version: textOf(info['version']),
    description: textOf(info['description']),
    operations: places.flatMap(([path, value]) => operationsOf(path, refs.object(value), refs)),
  }
}

function operationsOf(path: string, item: Record<string, unknown>, refs: Refs): OperationView[] {
  const shared = objectsOf(item['parameters']).map((each) => refs.object(each))
  return methods.filter((method) => isObject(item[method])).map((method) => {
    const operation = refs.object(item[method])
    const own = objectsOf(operation['parameters']).map((each) => refs.object(each))
    const isOwn = (one: Record<string, unknown>) => own.some((other) => other['name'] === one['name'] && other['in'] === one['in'])
    return {
      method: method.toUpperCase(),
      path,
      summary: textOf(operation['summary']),
      description: textOf(operation['description']),
      isDeprecated: operation['deprecated'] === true,
      parameters: [...shared.filter((each) => !isOwn(each)), ...own].map((each) => ({
        name: textOf(each['name']),
        in: textOf(each['in']),
        isRequired: each['required'] === true,
        type: schemaText(each['schema'], refs),
        description: textOf(each['description']),
      })),
      body: contentOf(refs.object(operation['requestBody']), refs),
      responses: entries(refs.object(operation['responses'])).map(([status, value]) => {
        const response = refs.object(value)
        return { status, description: textOf(response['description']), headers: Object.keys(refs.object(response['headers'])), content: contentOf(response, refs) }
      }),
    }
  })
}

function contentOf(holder: Record<string, unknown>, refs: Refs): ContentView[] {
  return entries(refs.object(holder['content'])).map(([mediaType, value]) => ({ mediaType, schema: schemaText(refs.object(value)['schema'], refs) }))
}

function entries(object: Record<string, unknown>): [string, unknown][] {
  return Object.entries(object)
}
