import { VisuallyHidden } from '@mantine/core'
import { useTexts } from '../language.ts'
import { announcedMinutes } from './remaining.ts'

/** Says to screen readers, politely, that five minutes and one minute are left. */
export function TimeAnnouncement({ seconds }: { seconds: number }) {
  const texts = useTexts()
  const minutes = announcedMinutes(seconds)
  return <VisuallyHidden role="status">{minutes !== null && texts[minutes === 1 ? 'countdown.one' : 'countdown.five']}</VisuallyHidden>
}
