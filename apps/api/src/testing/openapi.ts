import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

const document = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.partialRecord(z.enum(['get', 'post', 'put']), z.looseObject({ tags: z.array(z.string()).min(1), responses: z.unknown() }))),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})

export interface Operation {
  /** As in `GET /api/me`. */
  key: string
  method: 'GET' | 'POST' | 'PUT'
  path: string
  tag: string
  /** The JSON schemas of everything that it answers, references resolved one level at a time by `components`. */
  responses: unknown
  components: Record<string, unknown>
}

/** The operations that the API's own OpenAPI document describes. */
export async function readDocument(app: FastifyInstance): Promise<Operation[]> {
  const { paths, components } = document.parse((await app.inject({ url: '/api/openapi.json' })).json())
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([lower, { tags, responses }]) => {
      const method = lower.toUpperCase() as Operation['method']
      return { key: `${method} ${path}`, method, path, tag: tags[0] ?? '', responses, components: components.schemas }
    }),
  )
}
