/** A cluster cannot be had; the message says why and what to do about it. */
export class ClusterError extends Error {
  override name = 'ClusterError'
}

/** The `code` of a system or database error, if it has one. */
export function codeOf(error: unknown): string | undefined {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
  return hasCode ? String(error.code) : undefined
}

/** Puts a failed file operation on `path` into a sentence. Errors it does not know are returned as they are. */
export function folderProblem(error: unknown, path: string): unknown {
  const code = codeOf(error)
  const why: Record<string, string> = {
    EACCES: `cannot be written by this user`,
    EPERM: `cannot be written by this user`,
    EROFS: `is on a read-only disk`,
    ENOSPC: `is on a full disk`,
    ENOTDIR: `is not a folder`,
    EEXIST: `is not a folder`,
  }
  const reason = why[code ?? '']
  if (!reason) return error
  return new ClusterError(
    `${path} ${reason}, so the database cannot be kept there. Mend that, or set ASSAY_DATA_DIR to another folder.`,
    { cause: error },
  )
}

interface Places {
  directory: string
  data: string
  log: string
  /** Nothing in it must be kept. Written without care for power cuts, it may also be what a power cut has damaged. */
  worthless?: boolean
}

/** Puts what Postgres or initdb wrote before it gave up into a sentence. */
export function startProblem(output: string, places: Places): ClusterError {
  const known: [RegExp, string][] = [
    [/No space left on device/i, `The disk that holds ${places.data} is full. Make room and start again.`],
    [
      /Cannot allocate memory|out of memory|could not (create|map|resize).*shared memory/i,
      `There is not enough memory for Postgres. Free some (about 300 MB are needed) and start again.`,
    ],
    [
      /not compatible with this version|incompatible with server/i,
      `${places.data} was made by another version of Postgres. Dump it with that version and restore it into an empty folder.`,
    ],
    [
      /Read-only file system|Permission denied/i,
      `${places.data} cannot be written by the user that Postgres runs as. Mend its permissions, or set ASSAY_DATA_DIR to another folder.`,
    ],
    [
      /error while loading shared libraries|cannot open shared object/i,
      `A system library that Postgres needs is missing here. Install it, or set DATABASE_URL to a Postgres of your own.`,
    ],
  ]
  const otherwise = places.worthless
    ? `Postgres did not start. Nothing in ${places.directory} must be kept: delete that folder and start again.`
    : `Postgres did not start.`
  const sentence = known.find(([pattern]) => pattern.test(output))?.[1] ?? otherwise
  return new ClusterError(`${sentence}\n  Its last words (${places.log}):\n${lastLines(output)}`)
}

function lastLines(output: string): string {
  return output
    .trim()
    .split('\n')
    .slice(-5)
    .map((line) => `    ${line}`)
    .join('\n')
}
