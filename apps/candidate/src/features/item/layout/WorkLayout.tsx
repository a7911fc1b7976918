import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { WorkPanes } from './WorkPanes.tsx'
import { WorkTabs } from './WorkTabs.tsx'

export type Pane = 'task' | 'answer' | 'outcome'

export type WorkLayoutProps = {
  nav: ReactNode
  task: ReactNode
  answer: ReactNode
  answerLabel: string
  /** What comes of the answer: a run's result, a review's findings. */
  outcome?: ReactNode
  outcomeLabel?: string
  /** The tab that is open where there is no room for panes. */
  open: Pane
  onOpen: (pane: Pane) => void
}

/** Panes beside each other where there is room, tabs where there is not; both keep every part mounted. */
export function WorkLayout(props: WorkLayoutProps) {
  const hasRoom = useMediaQuery('(min-width: 900px) and (min-height: 500px)', undefined, { getInitialValueInEffect: false })
  return hasRoom ? <WorkPanes {...props} /> : <WorkTabs {...props} />
}
