import classes from './Logo.module.css'

/** The word mark: a touchstone with its streak, and the name. */
export function Logo() {
  return (
    <span className={classes.logo}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden focusable="false">
        <rect x="1" y="1" width="22" height="22" rx="6" fill="currentColor" />
        <path d="M6.5 15.5 17.5 8.5" stroke="var(--assay-surface)" strokeWidth="2.5" strokeLinecap="round" />
      </svg>
      Assay
    </span>
  )
}
