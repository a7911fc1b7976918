import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../language.ts'
import classes from './ProblemNotice.module.css'

export type ProblemNoticeProps = {
  title: string
  /** What happened and what to do now. */
  detail: string
  /** The request's id, with which an operator finds it in the logs. */
  reference?: string | undefined
  onRetry?: () => void
  children?: ReactNode
}

/** Says that something is wrong, what to do, and offers to try again where that can help. */
export function ProblemNotice({ title, detail, reference, onRetry, children }: ProblemNoticeProps) {
  const texts = useTexts()
  return (
    <div className={classes.notice} role="alert">
      <p className={classes.title}>{title}</p>
      <p className={classes.detail}>{detail}</p>
      {reference && (
        <p className={classes.reference}>
          {texts['problem.reference']} <code>{reference}</code>
        </p>
      )}
      {children}
      {onRetry && (
        <Button variant="default" mt="sm" onClick={onRetry}>
          {texts['problem.retry']}
        </Button>
      )}
    </div>
  )
}
