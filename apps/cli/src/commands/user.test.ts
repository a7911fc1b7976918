import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { findOptionalMembership, openDatabase, verifyPassword, type Database } from '@assay/db'
import { createTestDatabase, type TestDatabase } from '@assay/test-support'
import { assay } from '../testing/assay.ts'

let cloned: TestDatabase
let database: Database

beforeAll(async () => {
  cloned = await createTestDatabase()
  database = openDatabase(cloned.url, { connections: 1 })
})

afterAll(async () => {
  await database.close()
  await cloned.drop()
})

const user = (...args: string[]) => assay(['user', ...args], { DATABASE_URL: cloned.url })
const passwordIn = (said: string) => /password (\S+)/.exec(said)?.[1] ?? ''

async function passwordFits(email: string, password: string): Promise<boolean> {
  const { password: hash } = await database.prisma.account.findFirstOrThrow({ where: { user: { email } } })
  return verifyPassword({ password, hash: hash ?? '' })
}

test('makes a member, and the organization when it is new', async () => {
  const { said, code } = await user('add', 'Rita@one.example', '--name', 'Rita', '--organization', 'Ångström & Co', '--role', 'owner')
  expect(code).toBe(0)
  const { id } = await database.prisma.user.findUniqueOrThrow({ where: { email: 'rita@one.example' } })
  expect(await findOptionalMembership(database.prisma, id)).toMatchObject({ role: 'owner', organization: { name: 'Ångström & Co' } })
  expect(await passwordFits('rita@one.example', passwordIn(said))).toBe(true)

  await user('add', 'hari@one.example', '--name', 'Hari', '--organization', 'Angstrom Co')
  expect(await database.prisma.organization.findMany({ where: { kind: 'employer' } })).toHaveLength(1)
})

test('refuses an address that has an account, and says what to do', async () => {
  await user('add', 'twice@one.example', '--name', 'Twice', '--organization', 'One')
  const { said, code } = await user('add', 'TWICE@one.example', '--name', 'Twice', '--organization', 'One')
  expect(code).toBe(1)
  expect(said).toMatch(/has an account already.*assay user password/)
})

test('gives a new password', async () => {
  const first = await user('add', 'new@one.example', '--name', 'New', '--organization', 'One')
  const second = await user('password', 'new@one.example')
  expect(await passwordFits('new@one.example', passwordIn(first.said))).toBe(false)
  expect(await passwordFits('new@one.example', passwordIn(second.said))).toBe(true)
  expect((await user('password', 'nobody@one.example')).said).toMatch(/Nobody signs in as/)
})
