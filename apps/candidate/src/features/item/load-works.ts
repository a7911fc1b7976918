import { once } from '@assay/ui'

/** What a question is answered with, of every kind. */
export const loadWorks = once(() => import('./works.ts'))

export type Works = Awaited<ReturnType<typeof loadWorks>>
