import { useId, useState } from 'react'
import closed from '../closed/ClosedWork.module.css'
import classes from './FindingForm.module.css'

/** A line number that follows the selection until it is typed over. */
export function LineInput({ label, line, onLine }: { label: string; line: number | undefined; onLine: (text: string) => void }) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className={classes.line}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={closed.field}
        type="text"
        inputMode="numeric"
        pattern="[0-9]*"
        autoComplete="off"
        value={typed ?? line ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== null) onLine(typed)
          setTyped(null)
        }}
      />
    </div>
  )
}
