import classes from './Cases.module.css'

/** Text as a program printed it, under a title. */
export function Printed({ title, text, tone = 'plain' }: { title: string; text: string; tone?: 'plain' | 'wrong' }) {
  return (
    <div className={classes.printed}>
      <p className={classes.label}>{title}</p>
      <pre tabIndex={0} data-tone={tone}>
        {text}
      </pre>
    </div>
  )
}
