/**
 * Tells the tests from the answer by the scripts that stand on the stack. Names say nothing, since functions can be
 * called anything, and text can be evaluated as if it came from any file; but which script a function was compiled
 * from, only V8 says.
 */

type Owner = 'harness' | 'tests' | 'built-in' | 'other'

let isCollecting = false
let harnessFile: string | null = null
let testFiles: ReadonlySet<string> = new Set()
let elevation = 0

/** Call sites come through a function that only this file can turn on; the answer's own never gets any. */
export function watchCallers(): void {
  const keep = (_error: unknown, sites: NodeJS.CallSite[]) => sites
  Object.defineProperty(Error, 'prepareStackTrace', { get: () => (isCollecting ? keep : undefined), set: refuse, configurable: false })
  harnessFile = callSites(watchCallers, 1)[0]?.getFileName() ?? null
}

/** Says which scripts are the author's. */
export function trustTests(files: string[]): void {
  testFiles = new Set(files)
}

/**
 * Whether `own`, a function of ours, was called by the tests' own code, or by Jest on its behalf (see `onBehalfOfTests`).
 * It is not when it was handed on, to a timer for example: nobody knows by whom.
 */
export function isCalledByTests(own: Callable): boolean {
  for (const site of callSites(own, nearFrames)) {
    const owner = site.isAsync() ? 'other' : ownerOf(site)
    if (owner !== 'built-in') return owner === 'tests' || (owner === 'harness' && elevation > 0)
  }
  return false
}

/** Does what the tests asked Jest to do, which may take steps that only the tests may take. */
export function onBehalfOfTests<Result>(work: () => Result): Result {
  elevation += 1
  try {
    return work()
  } finally {
    elevation -= 1
  }
}

/** Whether the call of `own`, a function of ours, came through code of the answer. If it cannot be told, it did. */
export function isBelowAnswer(own: Callable): boolean {
  const sites = callSites(own, allFrames)
  return sites.length === 0 || sites.length === allFrames || sites.some((site) => ownerOf(site) === 'other')
}

/** Where in the tests `own`, a function of ours, was called. */
export function placeInTests(own: Callable): string {
  const site = callSites(own, nearFrames).find((each) => ownerOf(each) === 'tests')
  return site ? `${site.getFileName()}:${site.getLineNumber()}:${site.getColumnNumber()}` : ''
}

type Callable = (...args: never[]) => unknown

/** Empty if the answer has seen to it that there are none. */
function callSites(below: Callable, limit: number): NodeJS.CallSite[] {
  const before = Error.stackTraceLimit
  const holder: { stack?: unknown } = {}
  isCollecting = true
  try {
    Error.stackTraceLimit = limit
    Error.captureStackTrace(holder, below)
    return holder.stack as NodeJS.CallSite[]
  } catch {
    return []
  } finally {
    isCollecting = false
    Error.stackTraceLimit = before
  }
}

function ownerOf(site: NodeJS.CallSite): Owner {
  if (site.isEval()) return 'other'
  const file = site.getFileName()
  if (file === null || file === undefined) return 'built-in'
  if (file === harnessFile) return 'harness'
  return testFiles.has(file) ? 'tests' : 'other'
}

function refuse(): never {
  throw new TypeError('Error.prepareStackTrace cannot be set here.')
}

const nearFrames = 10
const allFrames = 200
