import { once } from '@assay/ui'

/**
 * Room for panes. A tablet's keyboard makes the page lower but the device no smaller, so a tablet held across keeps its
 * panes while one types. The style sheets ask the same; a change of one is a change of all.
 */
export const room = '(min-width: 900px) and ((min-height: 500px) or ((pointer: coarse) and (min-device-width: 500px) and (min-device-height: 500px)))'

/** Phones have no use for them. */
export const loadWorkPanes = once(() => import('./WorkPanes.tsx'))

/** Fetches the panes ahead where there is room for them. Without them the work is shown in tabs. */
export async function preloadPanes(): Promise<void> {
  if (matchMedia(room).matches) await loadWorkPanes().catch(() => {})
}
