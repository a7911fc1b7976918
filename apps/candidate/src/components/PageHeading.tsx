import { useEffect, useRef, type ReactNode } from 'react'
import classes from './PageHeading.module.css'

/** The page's h1. It takes the focus when the page appears, so that a screen reader says where one is now. */
export function PageHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={classes.heading}>
      {children}
    </h1>
  )
}
