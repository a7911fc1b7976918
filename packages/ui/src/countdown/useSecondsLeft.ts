import { useEffect, useState } from 'react'
import { secondsLeft, shownNext, untilNextSecond } from './remaining.ts'

/**
 * Whole seconds until `deadlineAt` (an ISO instant) by the server's clock; `serverNow` is in epoch milliseconds. Draws
 * again exactly when the number changes. A correction of the clock is followed by at most a second in a second; only
 * another deadline is shown at once.
 */
export function useSecondsLeft(deadlineAt: string, serverNow: () => number): number {
  const deadline = Date.parse(deadlineAt)
  const [left, setLeft] = useState(() => secondsLeft(deadline, serverNow()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let shown = secondsLeft(deadline, serverNow())
    let shownAt = performance.now()
    const tick = () => {
      const now = serverNow()
      const at = performance.now()
      const target = secondsLeft(deadline, now)
      shown = shownNext(shown, target, at - shownAt)
      shownAt = at
      setLeft(shown)
      if (now < deadline || shown > target) timer = setTimeout(tick, untilNextSecond(deadline, now))
    }
    tick()
    return () => clearTimeout(timer)
  }, [deadline, serverNow])
  return left
}
