import { assetTypes, ProblemError } from '@assay/contracts'
import { findOptionalAsset, type Queries } from '@assay/db'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'

export const assetPath = z.object({ '*': z.string().max(200) })

/** How the answer of an asset's route looks in the OpenAPI document. */
export const assetFile = { description: 'The file', content: { 'application/octet-stream': { schema: z.string() } } }

/** Answers with what the prompt of a question version shows under a path below assets/. */
export async function sendAsset(reply: FastifyReply, queries: Queries, versionId: string, path: string): Promise<FastifyReply> {
  const bytes = await findOptionalAsset(queries, versionId, `assets/${path}`)
  if (!bytes) throw new ProblemError('not_found')
  return reply
    .type(assetTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream')
    .header('cache-control', 'private, max-age=86400, immutable')
    // A picture may be SVG, which is a document when somebody opens it by itself.
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    .send(Buffer.from(bytes))
}
