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
  if (consoleAppDir) await app.register(async (scope) => serveApp(scope, consoleAppDir), { prefix: '/console' })
  if (candidateAppDir) await app.register(async (scope) => serveApp(scope, candidateAppDir))
})

const A_YEAR = 'public, max-age=31536000, immutable'

/**
 * Of the frame in which a candidate's component is shown live: an opaque origin however it is opened, no network, and
 * scripts of ours and what they make of the answer.
 */
const framePolicy = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "connect-src 'none'",
  "worker-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join(';')

/** Files as they are; an address that names no file is one of the app's own pages, so it gets index.html. */
async function serveApp(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    // A build does not change while it is served: each of its files gets a route, and what is left are pages.
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    schemaHide: true,
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? A_YEAR : 'no-cache')
      // A document with an opaque origin reads these as another origin's; they are the same for everybody.
      if (path.includes('/assets/')) response.header('access-control-allow-origin', '*')
      if (/[\\/]frame\.html(\.gz|\.br)?$/.test(path)) response.header('content-security-policy', framePolicy).header('x-frame-options', 'SAMEORIGIN')
    },
  })
  app.get('/*', { schema: { hide: true }, onRequest: allowOwnFrames }, async (request, reply) => {
    if (!isPage(request)) throw new ProblemError('not_found')
    return reply.sendFile('index.html')
  })
}

/** The console shows the preview of a question in a frame of its own; no other page may stand in one. */
async function allowOwnFrames({ url }: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!url.startsWith('/preview/')) return
  const policy = String(reply.getHeader('content-security-policy')).replace("frame-ancestors 'none'", "frame-ancestors 'self'")
  reply.header('content-security-policy', policy).header('x-frame-options', 'SAMEORIGIN')
}

function isPage({ url, headers }: FastifyRequest): boolean {
  return !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html')
}
