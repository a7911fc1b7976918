import { useEffect, useState } from 'react'
import { secondsLeft, untilNextSecond } from './remaining.ts'

/**
 * Whole seconds until `deadlineAt` (an ISO instant) by the server's clock; `serverNow` is in epoch milliseconds.
 * Draws again exactly when the number changes.
 */
export function useSecondsLeft(deadlineAt: string, serverNow: () => number): number {
  const deadline = Date.parse(deadlineAt)
  const [left, setLeft] = useState(() => secondsLeft(deadline, serverNow()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tick = () => {
      const now = serverNow()
      setLeft(secondsLeft(deadline, now))
      if (now < deadline) timer = setTimeout(tick, untilNextSecond(deadline, now))
    }
    tick()
    return () => clearTimeout(timer)
  }, [deadline, serverNow])
  return left
}
