// Closed lists and small tables apart from the schemas, so that a page can ask them without loading the schema library.

export const languages = ['javascript', 'typescript', 'python', 'sql', 'yaml'] as const
export type Language = (typeof languages)[number]

/** File extension of an answer in each language. */
export const extensionOfLanguage: Record<Language, string> = {
  javascript: 'js',
  typescript: 'ts',
  python: 'py',
  sql: 'sql',
  yaml: 'yaml',
}

/** Media type of each kind of file that a prompt can show. */
export const assetTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

export const levels = ['entry', 'mid', 'senior'] as const
export type Level = (typeof levels)[number]

/** Names that the entry of an answer may have in each language; an answer has one of them, and the first wins. */
export const entryFiles: Record<Language, readonly [string, ...string[]]> = {
  javascript: ['answer.js', 'answer.jsx'],
  typescript: ['answer.ts', 'answer.tsx'],
  python: ['answer.py'],
  sql: ['answer.sql'],
  yaml: ['answer.yaml'],
}

/** The entry of an answer in a language; the usual name when it has none. */
export function entryFileOf(language: Language, files: object): string {
  const names = entryFiles[language]
  return names.find((name) => Object.hasOwn(files, name)) ?? names[0]
}

export const questionKinds = [
  'choice',
  'numeric',
  'short-text',
  'ordering',
  'sql',
  'function',
  'http-api',
  'openapi',
  'review',
  'refactor',
  'written',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** The kinds whose visible cases a candidate can run. */
export const runnableKinds = ['sql', 'function', 'http-api', 'openapi', 'refactor'] as const satisfies QuestionKind[]

/** Derived from the timestamps of an invitation and of its attempt. */
export const invitationStatuses = [
  'invited',
  'opened',
  'in-progress',
  'grading',
  'needs-review',
  'graded',
  'expired',
  'cancelled',
  'withdrawn',
] as const
export type InvitationStatus = (typeof invitationStatuses)[number]

/** What a candidate may ask of the people who invited her. */
export const requestKinds = ['problem', 'extra-time', 'deletion'] as const
export type RequestKind = (typeof requestKinds)[number]

export const roles = ['owner', 'recruiter', 'hiring-manager'] as const
export type Role = (typeof roles)[number]

/** What each role may do; the API and the console ask the same table. */
export const permissions = {
  'bank:read': ['owner', 'recruiter', 'hiring-manager'],
  'bank:answers': ['owner', 'recruiter', 'hiring-manager'],
  'invitations:manage': ['owner', 'recruiter'],
  'reports:read': ['owner', 'recruiter', 'hiring-manager'],
  'answers:mark': ['owner', 'hiring-manager'],
  'accommodations:read': ['owner', 'recruiter'],
  'candidates:manage': ['owner', 'recruiter'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof permissions

export function may(who: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission]
  return allowed.includes(who)
}

/** An answer may hold at most this much text; a save above it is refused with `answer_too_large`. */
export const MAX_ANSWER_BYTES = 256 * 1024

/** A batch of events holds at most so many. */
export const MAX_BATCH_EVENTS = 2000
