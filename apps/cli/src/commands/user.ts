import { randomBytes } from 'node:crypto'
import { roles, type Role } from '@assay/contracts'
import { hashPassword, insertMember, insertOrganization, openDatabase, type Queries } from '@assay/db'
import { Option } from 'commander'
import type { Register } from '../main.ts'
import { openApplicationDatabase } from '../stack/databases.ts'
import { readSettings } from '../stack/settings.ts'
import { Advice } from '../terminal/say-why.ts'

interface NewUser {
  name: string
  role: Role
  organization: string
}

const register: Register = (program) => {
  const user = program.command('user').description('people who may sign in to the console')
  user
    .command('add <email>')
    .description('make someone a member of an organization, and the organization when it is new')
    .requiredOption('--name <name>')
    .requiredOption('--organization <name>')
    .addOption(new Option('--role <role>').choices(roles).default('recruiter'))
    .action(add)
  user.command('password <email>').description('give someone a new password; every session of theirs ends').action(renewPassword)
}
export default register

async function add(email: string, { name, role, organization }: NewUser): Promise<void> {
  const password = newPassword()
  await inTransaction(async (queries) => {
    if (await queries.user.findUnique({ where: { email: email.toLowerCase() } })) {
      throw new Advice(`${email} has an account already. \`assay user password ${email}\` gives it a new password.`)
    }
    const slug = slugOf(organization)
    const found = await queries.organization.findUnique({ where: { slug } })
    const { id: organizationId } = found ?? (await insertOrganization(queries, { slug, name: organization }))
    await insertMember(queries, { organizationId, name, email, password, role })
  })
  console.log(`${name} (${role}) may now sign in as ${email} with the password ${password}`)
}

async function renewPassword(email: string): Promise<void> {
  const password = newPassword()
  const hash = await hashPassword(password)
  await inTransaction(async (queries) => {
    const user = { email: email.toLowerCase() }
    const { count } = await queries.account.updateMany({ where: { user, providerId: 'credential' }, data: { password: hash } })
    if (count === 0) throw new Advice(`Nobody signs in as ${email} with a password.`)
    await queries.session.deleteMany({ where: { user } })
  })
  console.log(`${email} signs in with the password ${password}`)
}

function newPassword(): string {
  return randomBytes(12).toString('base64url')
}

/** "Ångström & Co" → "angstrom-co" */
function slugOf(name: string): string {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g)
  if (!words) throw new Advice(`"${name}" has no letter or digit to make a short name of.`)
  return words.join('-')
}

async function inTransaction(work: (queries: Queries) => Promise<void>): Promise<void> {
  const application = await openApplicationDatabase(readSettings(), { migrated: false })
  const database = openDatabase(application.url, { connections: 1 })
  try {
    await database.prisma.$transaction(work)
  } finally {
    await database.close()
    await application.stop()
  }
}
