import { className } from './encode.ts'
import * as js from './intrinsics.ts'

/** A value as a person would want it printed, on one line; nested three deep, a hundred entries of each object. */
export function inspect(value: unknown): string {
  try {
    return show(value, 0)
  } catch {
    return '[cannot be shown]'
  }
}

const maxDepth = 3
const maxEntries = 100

function show(value: unknown, depth: number): string {
  if (typeof value === 'string') return depth === 0 ? value : js.stringify(value)
  if (typeof value === 'bigint') return `${js.bigintToString(value)}n`
  if (typeof value === 'function') return '[function]'
  if (typeof value !== 'object' || value === null) return js.is(value, -0) ? '-0' : js.text(value)
  if (depth > maxDepth) return '…'
  return showObject(value, depth)
}

function showObject(value: object, depth: number): string {
  if (js.isArray(value)) return `[${showList(value, depth)}]`
  if (value instanceof Error) return js.text(value.stack ?? value.message)
  if (js.passes(js.dateGetTime, value)) return js.isNaN(js.dateGetTime(value as Date)) ? 'Invalid Date' : js.dateToISOString(value as Date)
  if (js.passes(js.mapSize, value)) return `Map {${showMap(value as Map<unknown, unknown>, depth)}}`
  if (js.passes(js.setSize, value)) return `Set {${showSet(value as Set<unknown>, depth)}}`
  const prototype = js.getPrototypeOf(value)
  const name = prototype === null || prototype === js.ObjectPrototype ? '' : `${className(prototype)} `
  return `${name}{${showProperties(value, depth)}}`
}

function showList(list: readonly unknown[], depth: number): string {
  let shown = ''
  for (let index = 0; index < list.length && index < maxEntries; index += 1) {
    shown += (index === 0 ? '' : ', ') + show(list[index], depth + 1)
  }
  return list.length > maxEntries ? `${shown}, …` : shown
}

function showProperties(value: object, depth: number): string {
  const names = js.keys(value)
  let shown = ''
  for (let index = 0; index < names.length && index < maxEntries; index += 1) {
    const name = names[index] ?? ''
    shown += `${index === 0 ? '' : ', '}${name}: ${show((value as Record<string, unknown>)[name], depth + 1)}`
  }
  return shown === '' ? '' : ` ${shown} `
}

function showMap(map: Map<unknown, unknown>, depth: number): string {
  let shown = ''
  let count = 0
  js.mapForEach(map, (value, key) => {
    count += 1
    if (count <= maxEntries) shown += `${shown === '' ? ' ' : ', '}${show(key, depth + 1)} => ${show(value, depth + 1)}`
  })
  return shown === '' ? '' : `${shown} `
}

function showSet(set: Set<unknown>, depth: number): string {
  let shown = ''
  let count = 0
  js.setForEach(set, (value) => {
    count += 1
    if (count <= maxEntries) shown += `${shown === '' ? ' ' : ', '}${show(value, depth + 1)}`
  })
  return shown === '' ? '' : `${shown} `
}
