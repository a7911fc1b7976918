import type { AttemptView } from '@assay/contracts'
import { useSyncExternalStore } from 'react'
import { shownContent, type ItemDraft } from '../sync/item-draft.ts'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'

export type SectionItem = NonNullable<AttemptView['openSection']>['items'][number]
export type Progress = SectionItem['progress']

/** How far each item has come: the server's word, or what was answered on this device since. A run alone is no answer. */
export function useProgress(items: SectionItem[]): Map<string, Progress> {
  const queue = useSaveQueue()
  const known = useSyncExternalStore(queue.subscribe, () => items.map(({ id, progress }) => progressOf(progress, queue.get(id))).join())
  const states = known.split(',') as Progress[]
  return new Map(items.map(({ id, progress }, index) => [id, states[index] ?? progress]))
}

function progressOf(progress: Progress, draft: ItemDraft | undefined): Progress {
  if (!draft) return progress
  if (shownContent(draft) === null) return 'untouched'
  return progress === 'untouched' ? 'started' : progress
}
