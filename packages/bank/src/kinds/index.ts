import type { QuestionContent, QuestionKind, QuestionOfKind } from '@assay/contracts'
import type { SourceFolder } from '../folder.ts'
import { compileChoice } from './choice.ts'
import { compileFunction } from './function.ts'
import { compileHttpApi } from './http-api.ts'
import { compileNumeric } from './numeric.ts'
import { compileOpenapi } from './openapi.ts'
import { compileOrdering } from './ordering.ts'
import { compileRefactor } from './refactor.ts'
import { compileReview } from './review.ts'
import { compileShortText } from './short-text.ts'
import { compileSql } from './sql.ts'
import { compileWritten } from './written.ts'

const compilers: { [K in QuestionKind]: (folder: SourceFolder) => QuestionOfKind<K> | null } = {
  choice: compileChoice,
  numeric: compileNumeric,
  'short-text': compileShortText,
  ordering: compileOrdering,
  sql: compileSql,
  function: compileFunction,
  'http-api': compileHttpApi,
  openapi: compileOpenapi,
  review: compileReview,
  refactor: compileRefactor,
  written: compileWritten,
}

/** Compiles a folder by its kind; null where the folder now has problems that left nothing to compile. */
export function compileKind(kind: QuestionKind, folder: SourceFolder): QuestionContent | null {
  return compilers[kind](folder)
}
