import { useLanguage } from '../language.ts'
import classes from './Countdown.module.css'
import { clockText } from './remaining.ts'

/** Time left as text, from whole seconds (see `useSecondsLeft`). Silent: what is said of it is said beside it. */
export function Countdown({ seconds }: { seconds: number }) {
  const { locale } = useLanguage()
  return (
    <span role="timer" dir="ltr" aria-live="off" className={classes.time}>
      {clockText(seconds, locale)}
    </span>
  )
}
