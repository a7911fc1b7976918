export { createCandidateApi, type CandidateApi } from './candidate.ts'
export { createMemberApi, type MemberApi } from './member.ts'
export { ApiProblem, NetworkError, newerAnswer } from './problems.ts'
export type { ClientOptions, RequestOptions } from './request.ts'
