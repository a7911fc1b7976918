import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { attackAndCheck, complaintOf, readAttacks } from './corpus/index.ts'
import type { Sandbox } from './index.ts'
import { openSqlSandbox } from './testing/open-sandbox.ts'

/** Every file of attacks/, one by one: see attacks/README.md. */
const attacks = readAttacks()

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSqlSandbox()
})
afterAll(() => sandbox.close())

let turn = 0
test.each(attacks.map((attack) => [attack.name, attack] as const))('%s gets what it must, and harms nobody', async (_, attack) => {
  expect(complaintOf(await attackAndCheck(sandbox, attack, turn++))).toBeNull()
})
