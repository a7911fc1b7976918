import classes from './ResultGrid.module.css'

/** A value as Postgres prints it; NULL and the empty text are told apart from the texts "NULL" and " ". */
export function Value({ value }: { value: string | null }) {
  return value === null ? <span className={classes.null}>NULL</span> : value
}
