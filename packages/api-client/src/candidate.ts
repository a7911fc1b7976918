import type {
  AttemptView,
  EventBatch,
  Feedback,
  HelpRequests,
  ItemView,
  NewRequest,
  OwnRating,
  PracticeView,
  QuestionKind,
  ReportGap,
  RunView,
  SaveAnswer,
  SaveResult,
  StartAttempt,
  StartRun,
  TestRating,
  WorkHere,
  WorkingDevice,
} from '@assay/contracts'
import { createSend, type ClientOptions, type RequestOptions } from './request.ts'

export type CandidateApi = ReturnType<typeof createCandidateApi>

/** The calls of a candidate, whose cookie came with opening the link. Instants are ISO text, durations milliseconds. */
export function createCandidateApi(options: ClientOptions = {}) {
  const send = createSend(options)
  return {
    attempt: (request?: RequestOptions) => send<AttemptView>('GET', '/api/attempt', request),

    startAttempt: (body: StartAttempt, request?: RequestOptions) =>
      send<AttemptView>('POST', '/api/attempt/start', { ...request, body }),

    startSection: (position: number, request?: RequestOptions) =>
      send<AttemptView>('POST', `/api/attempt/sections/${position}/start`, request),

    handInSection: (position: number, request?: RequestOptions) =>
      send<AttemptView>('POST', `/api/attempt/sections/${position}/hand-in`, request),

    /** What the server credits shows in the test that it answers with. */
    reportGap: (body: ReportGap, request?: RequestOptions) => send<AttemptView>('POST', '/api/attempt/gaps', { ...request, body }),

    workingDevice: (request?: RequestOptions) => send<WorkingDevice>('GET', '/api/attempt/working-device', request),

    /** Says that the candidate works with this device now; every other one is told. */
    workHere: (body: WorkHere, request?: RequestOptions) => send<WorkingDevice>('PUT', '/api/attempt/working-device', { ...request, body }),

    item: (itemId: string, request?: RequestOptions) => send<ItemView>('GET', `/api/attempt/items/${itemId}`, request),

    /** Refused with `answer_outdated` when another device saved since `base`: see `newerAnswer`. */
    saveAnswer: (itemId: string, body: SaveAnswer, request?: RequestOptions) =>
      send<SaveResult>('PUT', `/api/attempt/items/${itemId}/answer`, { ...request, body }),

    startRun: (itemId: string, body: StartRun, request?: RequestOptions) =>
      send<RunView>('POST', `/api/attempt/items/${itemId}/runs`, { ...request, body }),

    /** Waits for the result, at most 15 s; ask again while it is `waiting`. */
    run: (runId: string, request?: RequestOptions) => send<RunView>('GET', `/api/attempt/runs/${runId}`, request),

    requests: (request?: RequestOptions) => send<HelpRequests>('GET', '/api/attempt/requests', request),

    makeRequest: (body: NewRequest, request?: RequestOptions) => send<HelpRequests>('POST', '/api/attempt/requests', { ...request, body }),

    feedback: (request?: RequestOptions) => send<Feedback>('GET', '/api/attempt/feedback', request),

    rating: (request?: RequestOptions) => send<OwnRating>('GET', '/api/attempt/rating', request),

    rate: (body: TestRating, request?: RequestOptions) => send<OwnRating>('PUT', '/api/attempt/rating', { ...request, body }),

    /** Takes the consent back, for good. */
    withdraw: (request?: RequestOptions) => send<AttemptView>('POST', '/api/attempt/withdraw', request),

    practice: (request?: RequestOptions) => send<PracticeView>('GET', '/api/attempt/practice', request),

    startPracticeRun: (kind: QuestionKind, body: StartRun, request?: RequestOptions) =>
      send<RunView>('POST', `/api/attempt/practice/${kind}/runs`, { ...request, body }),

    practiceRun: (runId: string, request?: RequestOptions) => send<RunView>('GET', `/api/attempt/practice/runs/${runId}`, request),

    /** Compressed, but where the page is being left: there is no time for it then. */
    sendEvents: (body: EventBatch, request?: RequestOptions) =>
      send<void>('POST', '/api/attempt/events', { ...request, body, gzip: !request?.keepalive }),
  }
}
