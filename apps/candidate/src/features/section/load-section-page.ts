import { once } from '@assay/ui'
import { preloadPanes } from '../item/layout/load-panes.ts'

/** The page of an open section, with all that its work is drawn with but the editor. */
export const loadSectionPage = once(async () => {
  const [page] = await Promise.all([import('./SectionPage.tsx'), preloadPanes()])
  return page
})
