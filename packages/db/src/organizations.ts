import type { Queries } from './client.ts'

/** The read-only organization that holds what ships. Undefined before the first import. */
export async function findOptionalLibrary(queries: Queries): Promise<{ id: string } | undefined> {
  const library = await queries.organization.findFirst({ where: { kind: 'library' }, select: { id: true } })
  return library ?? undefined
}

/** Locks the library, made first when there is none, until the transaction ends: imports take turns. */
export async function lockLibrary(queries: Queries): Promise<{ id: string }> {
  await queries.$executeRaw`
    INSERT INTO organization (slug, name, kind) VALUES ('library', 'Assay library', 'library') ON CONFLICT DO NOTHING`
  const [library] = await queries.$queryRaw<{ id: string }[]>`SELECT id FROM organization WHERE kind = 'library' FOR UPDATE`
  if (!library) throw new Error('the slug "library" belongs to an organization that is not the library')
  return library
}
