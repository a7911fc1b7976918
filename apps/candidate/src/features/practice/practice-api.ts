import type { QuestionKind } from '@assay/contracts'
import { api } from '../../api.ts'
import type { WorkApi } from '../attempt/work-api.ts'

const prefix = 'practice-'

/** Practice questions go by their kind. */
export const practiceId = (kind: QuestionKind): string => `${prefix}${kind}`

/** Keeps answers for as long as the page is open; runs are real, with the server's runner. */
export const practiceApi: WorkApi = {
  saveAnswer: async (_itemId, { base }) => ({ revision: base + 1, savedAt: new Date().toISOString() }),
  startRun: (itemId, body, request) => api.startPracticeRun(itemId.slice(prefix.length) as QuestionKind, body, request),
  run: api.practiceRun,
  assets: () => '',
  noteSelection: () => {},
}
