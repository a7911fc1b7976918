import { VisuallyHidden } from '@mantine/core'
import { useTexts } from '../texts.ts'
import classes from './Countdown.module.css'
import { announcedMinutes, clockText } from './remaining.ts'

/** Time left as text, from whole seconds (see `useSecondsLeft`). Screen readers hear of it at five minutes and at one. */
export function Countdown({ seconds }: { seconds: number }) {
  const texts = useTexts()
  const minutes = announcedMinutes(seconds)
  return (
    <>
      <span role="timer" aria-live="off" className={classes.time}>
        {clockText(seconds)}
      </span>
      <VisuallyHidden role="status">{minutes !== null && texts[minutes === 1 ? 'countdown.one' : 'countdown.five']}</VisuallyHidden>
    </>
  )
}
