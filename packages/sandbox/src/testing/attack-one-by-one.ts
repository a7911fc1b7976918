import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { attackAndCheck, complaintOf, readAttacks, type Kind } from '../corpus/index.ts'
import type { Sandbox } from '../index.ts'
import { openSqlSandbox } from './open-sandbox.ts'

/** Each group has a test file of its own, so that a machine of two cores attacks with both. Folders of attacks/. */
export const attackGroups = {
  javascript: ['javascript', 'typescript', 'spec', 'metrics'],
  python: ['python', 'python-spec'],
  sql: ['sql'],
  web: ['http', 'openapi', 'react'],
} satisfies Record<string, Kind[]>

/** Declares a test for every attack of a group: see attacks/README.md. */
export function attackOneByOne(group: keyof typeof attackGroups): void {
  const kinds: Kind[] = attackGroups[group]
  const attacks = readAttacks().filter(({ kind }) => kinds.includes(kind))

  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await openSqlSandbox()
  })
  afterAll(() => sandbox.close())

  let turn = 0
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s gets what it must, and harms nobody', async (_, attack) => {
    expect(complaintOf(await attackAndCheck(sandbox, attack, turn++))).toBeNull()
  })
}
