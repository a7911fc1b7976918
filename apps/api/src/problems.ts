import { errorCatalogue, problem, type ErrorCode } from '@assay/contracts'

type StatusOf<Code extends ErrorCode> = (typeof errorCatalogue)[Code][0]
interface ProblemResponse {
  description: string
  content: { 'application/problem+json': { schema: typeof problem } }
}

/** The refusals of a route for its OpenAPI description: one response a status, naming the codes that have it. */
export function problems<Code extends ErrorCode>(...codes: Code[]): Record<StatusOf<Code>, ProblemResponse> {
  const byStatus = Map.groupBy(codes, (code) => errorCatalogue[code][0])
  return Object.fromEntries(
    Array.from(byStatus, ([status, ofStatus]) => [
      status,
      {
        description: ofStatus.map((code) => `\`${code}\`: ${errorCatalogue[code][1]}`).join('. '),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  ) as Record<StatusOf<Code>, ProblemResponse>
}
