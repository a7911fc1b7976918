import { PreviewOnly } from '../../components/preview-only.ts'
import type { WorkApi } from '../attempt/work-api.ts'

/** Keeps answers for as long as the page is open, and runs nothing. */
export const previewOf = ({ slug, version }: { slug: string; version: number }): WorkApi => ({
  saveAnswer: async (_itemId, { base }) => ({ revision: base + 1, savedAt: new Date().toISOString() }),
  startRun: () => Promise.reject(new PreviewOnly()),
  run: () => Promise.reject(new PreviewOnly()),
  noteSelection: () => {},
  assets: () => `/api/bank/questions/${encodeURIComponent(slug)}/versions/${version}/assets`,
})
