import fastifyStatic from '@fastify/static'
import { ProblemError } from '@assay/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

interface Apps {
  candidateAppDir?: string
  consoleAppDir?: string
}

/** Serves the built apps: the console below /console/, the candidate's everywhere else that is not the API's. */
export const apps = fastifyPlugin<Apps>(async (app, { candidateAppDir, consoleAppDir }) => {
  if (consoleAppDir) {
    app.get('/console', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/console/', 308))
    await app.register(async (scope) => serveApp(scope, consoleAppDir), { prefix: '/console' })
  }
  if (candidateAppDir) await app.register(async (scope) => serveApp(scope, candidateAppDir))
})

const A_YEAR = 'public, max-age=31536000, immutable'

/** Files as they are; an address that names no file is one of the app's own pages, so it gets index.html. */
async function serveApp(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: true,
    cacheControl: false,
    schemaHide: true,
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? A_YEAR : 'no-cache')
    },
  })
  app.setNotFoundHandler(async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isPage(request)) throw new ProblemError('not_found')
    return reply.header('cache-control', 'no-cache').sendFile('index.html', directory, { cacheControl: false })
  })
}

function isPage({ method, url, headers }: FastifyRequest): boolean {
  const isRead = method === 'GET' || method === 'HEAD'
  return isRead && !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html')
}
