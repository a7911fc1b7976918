import type { AttemptView } from '@assay/contracts'
import { useLayoutEffect } from 'react'
import { eventLog, useCopies } from './useEvents.ts'
import { useFollowedAnswers } from './useFollowedAnswers.ts'
import { usePageEvents } from './usePageEvents.ts'

/** Records what the intro page discloses, from the first open section on: before it nothing is noted. */
export function useRecording(attempt: AttemptView, items: { id: string }[]) {
  // Before the effects of what is inside, which have something to note.
  useLayoutEffect(() => {
    if (attempt.attemptId !== null) void eventLog.start(attempt.attemptId)
  }, [attempt.attemptId])
  usePageEvents()
  useCopies()
  useFollowedAnswers(items.map(({ id }) => id))
}
