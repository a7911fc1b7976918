import { useId } from 'react'
import classes from './SettingField.module.css'

type SettingFieldProps<Value extends string> = {
  legend: string
  /** `lang` names an option's language where it is not the page's. */
  options: { value: Value; label: string; lang?: string }[]
  value: Value
  onChange: (value: Value) => void
  hint?: string
}

/** One of a few, chosen at once. */
export function SettingField<Value extends string>({ legend, options, value, onChange, hint }: SettingFieldProps<Value>) {
  const id = useId()
  return (
    <fieldset className={classes.field} aria-describedby={hint && `${id}-hint`}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.option} lang={option.lang}>
          <input type="radio" name={id} checked={option.value === value} onChange={() => onChange(option.value)} />
          <bdi>{option.label}</bdi>
        </label>
      ))}
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
