import { expect } from '@jest/globals'
import { errorCatalogue, problem, type ErrorCode, type Problem } from '@assay/contracts'
import type { LightMyRequestResponse } from 'fastify'

/** Claims that a response is the problem document of a code, complete and with that code's status. */
export function expectProblem(response: LightMyRequestResponse, code: ErrorCode): Problem {
  const document = problem.parse(response.json())
  expect({ status: response.statusCode, code: document.code }).toEqual({ status: errorCatalogue[code][0], code })
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(document).toMatchObject({ status: response.statusCode, title: errorCatalogue[code][1], type: `/api/problems/${code}` })
  return document
}
