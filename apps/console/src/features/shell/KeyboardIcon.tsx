import { ActionIcon } from '@mantine/core'
import classes from './KeyboardIcon.module.css'

/** A button that looks like a keyboard; of no use without one, so it is left out on touch. */
export function KeyboardIcon({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon className={classes.icon} variant="subtle" color="gray" size={44} aria-label={label} title={`${label} (?)`} onClick={onClick}>
      <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" aria-hidden>
        <rect x="2" y="5" width="20" height="14" rx="2" />
        <path d="M6 9h.01M10 9h.01M14 9h.01M18 9h.01M6 12h.01M10 12h.01M14 12h.01M18 12h.01M8 15.5h8" />
      </svg>
    </ActionIcon>
  )
}
