import type { AttemptView } from '@assay/contracts'
import { useEffect, useRef, useState } from 'react'
import { keepPage } from './keep-page.ts'
import { KeptAnswers } from './kept-answers.ts'
import { useSaveQueue } from './SaveQueueProvider.tsx'
import { WritingTab, type TabRole } from './writing-tab.ts'

/**
 * Whether this tab writes the attempt's answers. When it comes to, it takes up what the device has of them, and sends what
 * is left of sections that are closed.
 */
export function useWriting({ attemptId, openSection }: AttemptView): { role: TabRole; takeOver: () => void } {
  const queue = useSaveQueue()
  const [role, setRole] = useState<TabRole>('asking')
  const tab = useRef<WritingTab>(null)
  const ids = openSection?.items.map(({ id }) => id).join() ?? ''

  useEffect(() => {
    if (attemptId === null) return undefined
    const gain = async () => {
      queue.attach(await KeptAnswers.open(attemptId))
      // So that a browser short of space does not clear what is not sent yet; a refusal changes nothing.
      void navigator.storage?.persist?.()
      void keepPage()
    }
    const own = new WritingTab(attemptId, { gain, yield: () => queue.yield(), drop: () => queue.drop(), onRole: setRole })
    tab.current = own
    return () => {
      own.close()
      void queue.yield()
      setRole('asking')
    }
  }, [attemptId, queue])

  useEffect(() => {
    if (role === 'writes') queue.keepOnly(new Set(ids.split(',')))
  }, [ids, role, queue])
  return { role, takeOver: () => tab.current?.takeOver() }
}
