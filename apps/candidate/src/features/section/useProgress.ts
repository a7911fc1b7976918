import type { AttemptView } from '@assay/contracts'
import { useSyncExternalStore } from 'react'
import { shownContent } from '../sync/item-draft.ts'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'

export type SectionItem = NonNullable<AttemptView['openSection']>['items'][number]
export type Progress = SectionItem['progress']

/** How far each item has come: the server's word, or what was answered on this device since. */
export function useProgress(items: SectionItem[]): Map<string, Progress> {
  const queue = useSaveQueue()
  const answered = useSyncExternalStore(queue.subscribe, () =>
    items.filter(({ id }) => hasContent(queue.get(id))).map(({ id }) => id).join(),
  ).split(',')
  return new Map(
    items.map(({ id, progress }) => [id, progress === 'untouched' && answered.includes(id) ? 'started' : progress]),
  )
}

function hasContent(state: Parameters<typeof shownContent>[0] | undefined): boolean {
  return state !== undefined && shownContent(state) !== null
}
