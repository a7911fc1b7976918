import type { WireValue } from '@assay/contracts'

/**
 * A resolved document in which each operation, those of callbacks included, also holds the parameters of its path, unless it has one of the same name
 * and place: https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 */
export function withPathParameters(document: WireValue): WireValue {
  if (!isRecord(document)) return document
  const inherited = ['paths', 'webhooks'].flatMap((key): [string, WireValue][] => {
    const items = document[key]
    return isRecord(items) ? [[key, mapValues(items, withParametersInOperations)]] : []
  })
  return { ...document, ...Object.fromEntries(inherited) }
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'])

function withParametersInOperations(pathItem: WireValue): WireValue {
  if (!isRecord(pathItem)) return pathItem
  const shared = Array.isArray(pathItem['parameters']) ? pathItem['parameters'] : []
  return mapValues(pathItem, (operation, method) => (methods.has(method) && isRecord(operation) ? withParameters(operation, shared) : operation))
}

/** The callbacks of an operation hold path items too. */
function withParameters(operation: Record<string, WireValue>, shared: WireValue[]): WireValue {
  const { parameters, callbacks } = operation
  const own = Array.isArray(parameters) ? parameters : []
  const all = [...own, ...shared.filter((parameter) => !own.some((other) => isSame(other, parameter)))]
  return {
    ...operation,
    ...(all.length > own.length ? { parameters: all } : {}),
    ...(isRecord(callbacks) ? { callbacks: mapValues(callbacks, (callback) => (isRecord(callback) ? mapValues(callback, withParametersInOperations) : callback)) } : {}),
  }
}

function isSame(a: WireValue, b: WireValue): boolean {
  return isRecord(a) && isRecord(b) && a['name'] === b['name'] && a['in'] === b['in']
}

function mapValues(record: Record<string, WireValue>, change: (value: WireValue, key: string) => WireValue): Record<string, WireValue> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}

/** What owns a key `$` is written as a list of entries, and is no part of an OpenAPI document that counts. */
function isRecord(value: WireValue | undefined): value is Record<string, WireValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.hasOwn(value, '$')
}
