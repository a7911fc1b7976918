import type { AttemptView } from '@assay/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { attemptKey } from '../../query-client.ts'
import { clearDrafts } from '../sync/kept-drafts.ts'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'

/** Follows the end of a section: asks for the attempt when a save came too late, and forgets the questions once it is closed. */
export function useSectionEnd(attempt: AttemptView): void {
  const queue = useSaveQueue()
  const queries = useQueryClient()
  const position = attempt.openSection?.position ?? null
  const known = useRef(position)

  useEffect(() => {
    queue.onSectionOver = () => void queries.invalidateQueries({ queryKey: attemptKey })
  }, [queue, queries])

  useEffect(() => {
    const hasLeft = known.current !== null && known.current !== position
    known.current = position
    if (!hasLeft && position !== null) return
    clearDrafts()
    queries.removeQueries({ queryKey: ['item'] })
    queries.removeQueries({ queryKey: ['run'] })
  }, [position, queries])
}
