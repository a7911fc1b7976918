import { useTranslation } from 'react-i18next'
import classes from './VisibleCases.module.css'

/** What “Run” will call or request. */
export function VisibleCases({ cases }: { cases: { name: string; shown: string }[] }) {
  const { t } = useTranslation()
  if (cases.length === 0) return null
  return (
    <section>
      <h3 className={classes.heading}>{t('item.cases')}</h3>
      <p className={classes.hint}>{t('item.casesHint')}</p>
      <ul className={classes.cases}>
        {cases.map(({ name, shown }) => (
          <li key={name}>
            {name}
            <pre tabIndex={0}>{shown}</pre>
          </li>
        ))}
      </ul>
    </section>
  )
}
