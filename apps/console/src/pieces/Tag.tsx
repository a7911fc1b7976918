import type { ReactNode } from 'react'
import classes from './Tag.module.css'

export type Tone = 'neutral' | 'accent' | 'good' | 'partial' | 'wrong'

/** A short word with a tone; the word alone says it all, the colour only repeats it. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  )
}
