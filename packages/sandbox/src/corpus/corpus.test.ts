import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../index.ts'
import { attackGroups } from '../testing/attack-one-by-one.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import { readAttacks, type Attack } from './attack.ts'
import { expand } from './expand.ts'
import { judges } from './judges/index.ts'
import { attackAndCheck, complaintOf } from './run.ts'
import { shuffled } from './shuffled.ts'

const attacks = readAttacks()

function attackLike(name: string, changes: Partial<Attack>): Attack {
  const known = attacks.find((attack) => attack.name === name)
  if (!known) throw new Error(`no attack ${name}`)
  return { ...known, limits: {}, mustGet: ['harmless'], mustNotShow: null, ...changes }
}

test('there are at least sixty hostile answers, some of every kind that there is', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60)
  expect(Object.keys(judges).filter((kind) => attacks.every((attack) => attack.kind !== kind))).toEqual([])
})

test('each of them is run one by one', () => {
  expect(Object.values(attackGroups).flat().toSorted()).toEqual(Object.keys(judges).toSorted())
})

test('what is only described is written out', () => {
  expect(expand('a @repeat(3, "[%i]\\n")b')).toBe('a [0]\n[1]\n[2]\nb')
})

test('a seed decides the order', () => {
  const list = Array.from({ length: 50 }, (_, index) => index)
  expect(shuffled(list, 7)).toEqual(shuffled(list, 7))
  expect(shuffled(list, 7)).not.toEqual(shuffled(list, 8))
  expect(shuffled(list, 7).toSorted((a, b) => a - b)).toEqual(list)
})

describe('in a sandbox', () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await openSandbox()
  })
  afterAll(() => sandbox.close())

  test.each([
    ['is not contained', { text: "export const answer = () => 'found it'" }, /^it got harmful and must get harmless; what came back: .*found it/],
    ['gets another verdict', { text: 'export const answer = () => null.x', mustGet: ['time-limit'] }, /^it got runtime-error and must get time-limit/],
    ['shows what it must not', { text: "console.log('secret'); export const answer = () => 'contained'", mustNotShow: 'secret' }, /^it got exposed/],
  ] satisfies [string, Partial<Attack>, RegExp][])('an attack that %s is complained of', async (_, changes, complaint) => {
    expect(complaintOf(await attackAndCheck(sandbox, attackLike('javascript/way-out.js', changes), 0))).toMatch(complaint)
  })

  test('harm to an honest answer is complained of', async () => {
    // Here there is no database, so that its honest answer cannot get what it should.
    const attack = attackLike('sql/become-superuser.sql', { mustGet: ['internal-error'] })
    expect(complaintOf(await attackAndCheck(sandbox, attack, 0))).toMatch(/^an honest sql answer of the same attempt got \{"failure":\{"verdict":"internal-error"/)
  })

  /** An attack is only contained by a spec whose tests work. */
  test.each([
    ['spec', 'spec/export-that-changes.js', 'export const answer = () => ({})'],
    ['react', 'react/loop-in-a-render.jsx', 'export const View = () => <p>honest</p>'],
    ['python-spec', 'python-spec/equal-to-everything.py', 'def answer(*args): return 0'],
  ] as const)('the tests of %s fail by what they assert', async (kind, name, text) => {
    const { verdict, shown } = await judges[kind](attackLike(name, { text }), sandbox, {})
    expect(verdict).toBe('harmless')
    const messages = (shown as { tests: { message: string }[] }).tests.map(({ message }) => message)
    expect(messages.filter((message) => !/^(expect\(|assert |nothing was raised|TestingLibraryElementError: Unable to find)/.test(message))).toEqual([])
  })
})
