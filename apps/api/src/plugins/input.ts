import { ProblemError, storable } from '@assay/contracts'
import fastifyPlugin from 'fastify-plugin'

/** Nothing that the API takes nests half as deep; what reads it further on may be recursive. */
const MAX_DEPTH = 20

/** Makes everything that a request says storable before anyone looks at it: code that a candidate pastes may hold NUL. */
export const input = fastifyPlugin(async (app) => {
  app.addHook('preValidation', async (request) => {
    if (isDeeper(request.body, MAX_DEPTH)) throw new ProblemError('malformed_request', { detail: `The body nests deeper than ${MAX_DEPTH} levels.` })
    request.body = storable(request.body)
    request.query = storable(request.query)
  })
})

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1))
}
