/**
 * The catalogue of every error the API answers with: status, title, and a default detail that says what to do next.
 * Codes are part of the interface: they are never renamed.
 */
export const errorCatalogue = {
  // requests
  malformed_request: [400, 'The request is malformed', 'The body is not valid JSON. Send a JSON document with content-type application/json.'],
  invalid_request: [422, 'The request is not valid', 'A field is missing or has the wrong form; `errors` lists each one.'],
  unsupported_media_type: [415, 'Unsupported media type', 'Send the body as application/json.'],
  payload_too_large: [413, 'The request is too large', 'Send less in one request.'],
  not_found: [404, 'Not found', 'Nothing is at this address, or it is not yours to see.'],
  too_many_requests: [429, 'Too many requests', 'Wait for the time that the retry-after header names, then try again.'],
  foreign_origin: [403, 'The request came from another site', 'Requests that change something must come from this site’s own pages.'],
  internal_error: [500, 'Something went wrong on our side', 'Nothing was lost. Try again; if it goes on, tell the operator the `instance`.'],
  unavailable: [503, 'Not ready', 'The server is starting or cannot reach its database. Try again in a moment.'],
  // members
  sign_in_required: [401, 'Sign in first', 'Your session has ended or you have not signed in. Sign in and try again.'],
  sign_in_failed: [401, 'The e-mail address or password is wrong', 'Check both and try again.'],
  role_forbids: [403, 'Your role does not allow this', 'Ask an owner of your organization.'],
  no_organization: [403, 'You belong to no organization', 'Ask an owner to add you.'],
  // invitations
  invitation_not_open: [409, 'The invitation is no longer open', 'It was cancelled, has expired or was used. Create a new one.'],
  // links
  link_unknown: [404, 'This link is not known', 'Check that you copied all of it, or ask the person who sent it for a new one.'],
  link_expired: [410, 'This link has expired', 'Ask the person who sent it for a new one.'],
  link_cancelled: [410, 'This link was cancelled', 'Ask the person who sent it what happens next.'],
  // attempts
  attempt_sign_in_required: [401, 'Open your test link again', 'This browser has no running test. Open the link that you were sent; your answers are kept.'],
  consent_required: [422, 'Consent is needed', 'Read what is recorded and agree to it before you start.'],
  attempt_already_started: [409, 'The test has already started', 'Go on where you were; reload the page.'],
  attempt_not_started: [409, 'The test has not started', 'Start it first.'],
  attempt_not_finished: [409, 'The test is not handed in yet', 'Hand in every section first.'],
  attempt_finished: [409, 'The test is finished', 'Your answers are safe. Nothing can be changed any more.'],
  section_not_open: [409, 'This section is not open', 'Sections are taken in order, and one that was handed in stays closed.'],
  section_already_started: [409, 'This section has already started', 'Go on where you were; reload the page.'],
  deadline_passed: [409, 'The time of this section is over', 'What you sent was kept and marked as late; it does not count.'],
  // answers
  late_not_kept: [409, 'Too much came after the time', 'What you sent after the time of this section was not kept any more. It would not have counted; what was saved in time does.'],
  answer_outdated: [409, 'There is a newer answer', 'It was saved from another tab or device; `current` holds it. Both versions are kept.'],
  answer_too_large: [413, 'The answer is too large', 'An answer may have at most 256 KB. Shorten it; what you saved before is kept.'],
  answer_wrong_type: [422, 'The answer does not fit the question', 'Send the type of content that the question asks for.'],
  question_not_runnable: [409, 'This question cannot be run', 'Only SQL, code, API and OpenAPI questions have visible cases.'],
  run_in_progress: [409, 'A run is in progress', 'Wait for its result, then run again.'],
  nothing_to_extend: [409, 'There is no time to extend', 'The test was handed in, or its time ran out for good. What is closed stays closed.'],
  // reports
  consent_withdrawn: [410, 'The candidate has withdrawn consent', 'The report is not shown any more. Ask for the data to be deleted, or delete it on the candidate’s page.'],
  not_written: [409, 'This answer is marked automatically', 'Only written answers are marked by people.'],
  marks_invalid: [422, 'The marks do not fit the rubric', 'Give each criterion one of its levels’ points.'],
  not_gradable_yet: [409, 'The answer is not handed in yet', 'Wait until the section has been handed in.'],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>

export type ErrorCode = keyof typeof errorCatalogue

/** An error of the catalogue on its way to the client; `members` are added to the problem document. */
export class ProblemError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly title: string
  readonly members: Record<string, unknown>

  constructor(code: ErrorCode, options: { detail?: string; members?: Record<string, unknown>; cause?: unknown } = {}) {
    const [status, title, detail] = errorCatalogue[code]
    super(options.detail ?? detail, { cause: options.cause })
    this.name = 'ProblemError'
    this.code = code
    this.status = status
    this.title = title
    this.members = options.members ?? {}
  }
}
