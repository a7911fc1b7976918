import type { OpenapiCheck, WireExpectation, WireValue } from '@assay/contracts'
import { isAsExpected } from './value.ts'
import { entriesOf } from './wire.ts'

/** Whether a check holds for a resolved document. A check whose place does not exist holds only if it says so (`exists: false`). */
export function checkHolds({ at, assert }: Pick<OpenapiCheck, 'at' | 'assert'>, document: WireValue): boolean {
  const found = valuesAt(document, at.split('.'))
  // A list stands for its elements, so that `some: {name: limit}` at a list of parameters asks for one of them.
  const elements = found.flatMap((value) => (Array.isArray(value) ? value : [value]))
  switch (assert.type) {
    case 'exists':
      return found.length > 0 === assert.value
    case 'equals':
      return found.length > 0 && found.every((value) => isAsExpected(assert.value, value))
    case 'some':
      return elements.some((value) => isAsExpected(assert.value, value, 'subset'))
    case 'every':
      return elements.length > 0 && elements.every((value) => isAsExpected(assert.value, value, 'subset'))
    case 'count':
      return isCount(assert.value, elements.length)
  }
}

/**
 * Every value at a dotted path. `*` matches any key or index. A key that itself holds dots (`application/vnd.api+json`)
 * is met by as many steps as it takes.
 */
function valuesAt(value: WireValue, path: string[]): WireValue[] {
  if (path.length === 0) return [value]
  const [step, ...rest] = path
  if (step === '*') return childrenOf(value).flatMap(([, child]) => valuesAt(child, rest))
  const children = new Map(childrenOf(value))
  return path.flatMap((_, index) => {
    const child = children.get(path.slice(0, index + 1).join('.'))
    return child === undefined ? [] : valuesAt(child, path.slice(index + 1))
  })
}

function childrenOf(value: WireValue): [string, WireValue][] {
  return Array.isArray(value) ? value.map((each, index) => [String(index), each]) : [...entriesOf(value)]
}

function isCount(expected: WireExpectation, count: number): boolean {
  if (typeof expected === 'number') return count === expected
  const bounds = entriesOf(expected)
  const [min, max] = [bounds.get('min'), bounds.get('max')]
  return (typeof min !== 'number' || count >= min) && (typeof max !== 'number' || count <= max)
}
