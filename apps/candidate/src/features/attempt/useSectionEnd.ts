import type { AttemptView } from '@assay/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'
import { attemptKey } from './useAttempt.ts'

/**
 * Follows the end of a section: asks for the attempt when a save came too late, and forgets the section's answers on
 * this device once it is closed. Returns how many answers of the last section lost their last change.
 */
export function useSectionEnd(attempt: AttemptView): number {
  const queue = useSaveQueue()
  const queries = useQueryClient()
  const [lost, setLost] = useState(0)
  const position = attempt.openSection?.position ?? null
  const known = useRef(position)

  useEffect(() => {
    queue.onSectionOver = () => void queries.invalidateQueries({ queryKey: attemptKey })
  }, [queue, queries])

  useEffect(() => {
    const hasLeft = known.current !== null && known.current !== position
    known.current = position
    if (hasLeft) setLost(queue.countUnsent())
    if (!hasLeft && position !== null) return
    queue.close()
    queries.removeQueries({ queryKey: ['item'] })
    queries.removeQueries({ queryKey: ['run'] })
  }, [position, queue, queries])
  return lost
}
