import { useText } from '../../../i18n/index.ts'
import classes from './Answers.module.css'

/** A typed value beside what was expected. */
export function ValueAnswer({ given, expected }: { given: string | null; expected: string | null }) {
  const t = useText()
  return (
    <dl className={classes.values}>
      <div>
        <dt>{t('answer.given')}</dt>
        <dd>{given ? <code>{given}</code> : t('answer.nothing')}</dd>
      </div>
      {expected !== null && (
        <div>
          <dt>{t('answer.expected')}</dt>
          <dd>
            <code>{expected}</code>
          </dd>
        </div>
      )}
    </dl>
  )
}
