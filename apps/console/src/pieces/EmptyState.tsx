import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

/** Says that there is nothing yet, and what to do about it. */
export function EmptyState({ title, detail, children }: { title?: string; detail: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      {title && <h2 className={classes.title}>{title}</h2>}
      <p className={classes.detail}>{detail}</p>
      {children}
    </div>
  )
}
