import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox, Source } from './index.ts'
import { openSandbox } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

const javascript = (code: string): Source => ({ language: 'javascript', files: { 'answer.js': code } })
const typescript = (code: string): Source => ({ language: 'typescript', files: { 'answer.ts': code } })

async function measure(...sources: Source[]) {
  const { failure, metrics } = await sandbox.run({ engine: 'metrics', sources, limits: {} })
  expect(failure).toBeNull()
  return metrics
}

describe('complexity', () => {
  test.each([
    ['export const f = (a) => a', 0],
    ['export const f = (a) => { if (a) return 1; return 2 }', 1],
    ['export const f = (a, b) => (a && b) || (a ? 1 : 2)', 3],
    ['export const f = (a) => { switch (a) { case 1: return 1; case 2: return 2; default: return 3 } }', 2],
    ['export const f = (list) => { for (const x of list) while (x.y) x.y -= 1 }', 2],
    ['export const f = (a, b = 1) => { a ??= b; return a?.c }', 3],
  ])('%s has %d decisions', async (code, complexity) => {
    expect((await measure(javascript(code)))[0]?.complexity).toBe(complexity)
  })
})

describe('duplication', () => {
  const block = (name: string) => `export function ${name}(a) { const sum = a.x + a.y + a.z; if (sum > 10) { return sum * 2 } return sum }\n`

  test('counts tokens of runs that occur twice, whatever their layout', async () => {
    const twice = block('f') + block('g').replaceAll(' ', '\n')
    const [once, both] = await measure(javascript(block('f')), javascript(twice))
    expect(once?.duplication).toBe(0)
    expect(both?.duplication).toBeGreaterThan(0.9)
  })

  test('is found across files', async () => {
    const files = { 'answer.js': block('f'), 'other.js': block('f') }
    expect((await measure({ language: 'javascript', files }))[0]?.duplication).toBe(1)
  })
})

test('lint counts problems, and comments do not switch rules off', async () => {
  const [clean, dirty, silenced] = await measure(
    javascript('export const f = (a) => a === 1'),
    javascript('export function f(a) { var b = 1; return a == 1 }'),
    javascript('/* eslint-disable */ export function f(a) { var b = 1; return a == 1 }'),
  )
  expect(clean?.lint).toBe(0)
  expect(dirty?.lint).toBe(3)
  expect(silenced?.lint).toBe(3)
})

test('TypeScript is measured as the JavaScript that it is', async () => {
  const [ts, js] = await measure(
    typescript('export function f(a: number | null): number { return a ?? 1 }'),
    javascript('export function f(a) { return a ?? 1 }'),
  )
  expect(ts).toEqual(js)
})

test('a source that does not parse has no metrics, and the others have', async () => {
  expect(await measure(javascript('export const = 1'), typescript('let a: = 1'), javascript('export {}'))).toEqual([
    null,
    null,
    { complexity: 0, duplication: 0, lint: 0 },
  ])
})
