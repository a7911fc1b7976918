import type { AttemptView } from '@assay/contracts'
import { keepAttempt } from '../sync/kept-pages.ts'
import { createServerClock } from './server-clock.ts'

const clock = createServerClock(() => performance.now())

/** Epoch milliseconds by the server's clock, corrected with every answer that tells its time. */
export const serverNow = (): number => clock.now()

/** False while only this device's word stands for the server's time: the page was loaded without a connection. */
export const isServerTimeKnown = (): boolean => clock.isKnown()

/** What stands for the server's time until it tells it. */
export const assumeTime = (server: number): void => clock.assume(server)

/** Takes the server's time from an answer to what was sent at `sentAt` of the page's own clock, and keeps the answer on this device. */
export function acceptView(view: AttemptView, sentAt: number): AttemptView {
  clock.sync({ server: Date.parse(view.now), sentAt, receivedAt: performance.now() })
  // A browser that keeps nothing is told of where that matters.
  void keepAttempt(view).catch(() => {})
  return view
}
