import type { ReactNode } from 'react'

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
