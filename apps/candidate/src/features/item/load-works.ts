import { once } from '@assay/ui'

/** What questions of every kind show below their prompt, and are answered with. */
export const loadWorks = once(() => import('./works.ts'))

export type Works = Awaited<ReturnType<typeof loadWorks>>
