import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fastifyPlugin from 'fastify-plugin'
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'

const description = `The API of Assay.

Candidates are known by the cookie that opening their link (\`GET /t/{token}\`) sets; members by the cookie of
\`POST /api/auth/sign-in/email\` with \`{"email", "password"}\`. Instants are ISO 8601, durations milliseconds.
Every refusal is a problem document (RFC 9457) whose \`code\` is described at \`/api/problems/{code}\`.
Sign-in takes 10 tries and opening links 60 a minute from one address; a candidate may send 240 saves, 60 runs and 60
batches of events a minute. Beyond that \`too_many_requests\` says when to come back.`

/** One zod schema a route validates, filters what goes out and describes itself, at /api/openapi.json and /api/docs. */
export const openapi = fastifyPlugin<{ publicUrl: string }>(async (app, { publicUrl }) => {
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Assay', version: '1', description },
      servers: [{ url: publicUrl }],
      tags: [
        { name: 'links', description: 'What an invitation’s link does' },
        { name: 'attempt', description: 'The candidate’s test; needs the candidate’s cookie' },
        { name: 'members', description: 'Needs a member’s cookie' },
        { name: 'assessments', description: 'Needs a member’s cookie' },
        { name: 'invitations', description: 'Needs a member’s cookie' },
        { name: 'reports', description: 'Needs a member’s cookie' },
        { name: 'service', description: 'For operators' },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', uiConfig: { url: '/api/openapi.json' }, theme: { title: 'Assay API' } })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
})
