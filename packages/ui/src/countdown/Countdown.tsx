import classes from './Countdown.module.css'
import { clockText } from './remaining.ts'

/** Time left as text, from whole seconds (see `useSecondsLeft`). Silent: what is said of it is said beside it. */
export function Countdown({ seconds }: { seconds: number }) {
  return (
    <span role="timer" aria-live="off" className={classes.time}>
      {clockText(seconds)}
    </span>
  )
}
