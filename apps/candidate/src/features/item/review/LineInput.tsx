import { useId, useState } from 'react'
import closed from '../closed/ClosedWork.module.css'
import classes from './FindingForm.module.css'

type LineInputProps = { label: string; line: number | undefined; placeholder?: string; onLine: (text: string) => void }

/** A line number that follows the selection until it is typed over. */
export function LineInput({ label, line, placeholder, onLine }: LineInputProps) {
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
        placeholder={placeholder}
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
