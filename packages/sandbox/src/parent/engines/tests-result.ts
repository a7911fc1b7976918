import { failure } from '../../failure.ts'
import type { Failure, SpecResult, SpecTest } from '../../job.ts'
import { declaredPart, loaded, testPart, type TestPart } from '../../parts.ts'
import type { Ending } from '../child.ts'
import { malformed, readDone, readLastWords, readParts } from '../children.ts'

/** What came of the tests, in whatever language. The test in which a limit is met has the limit's verdict, and those after it did not run. */
export function readTests(ending: Ending): SpecResult {
  const [first, ...others] = readParts(ending, declaredPart)
  const reports = readParts(ending, testPart)
  const printed = reports.map((report) => report.printed).join('')
  const read = readDone(ending, loaded)
  const reason = 'failure' in read ? read.failure : read.value.fault
  const output = printed + ('value' in read ? read.value.printed : readLastWords(ending))
  if (!first || reason?.verdict === 'internal-error') return { failure: reason ?? malformed, tests: [], output }
  const inOrder = others.length === 0 && reports.every(({ test }, index) => test === index)
  if (!inOrder) return { failure: malformed, tests: [], output }
  return { failure: null, tests: first.declared.map((name, index) => outcomeOf(name, reports[index], index === reports.length ? reason : null)), output }
}

function outcomeOf(name: string, report: TestPart | undefined, ended: Failure | null): SpecTest {
  if (report) return { name, outcome: report.message === null ? 'passed' : (report.verdict ?? 'failed'), message: report.message, ms: report.ms }
  const { verdict, message } = ended ?? failure('not-run', 'Not run: an earlier test ended the answer.')
  return { name, outcome: verdict, message, ms: 0 }
}

/** More than this many tests that are close to their limit are not waited for. */
export const maxSlowTests = 5
