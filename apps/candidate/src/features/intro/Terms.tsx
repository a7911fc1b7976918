import type { AttemptView } from '@assay/contracts'
import { useTranslation } from 'react-i18next'
import classes from './IntroPage.module.css'

const recorded = ['answers', 'runs', 'shown', 'hidden', 'pasted', 'device', 'opened'] as const

/** What is recorded and why, who sees it and for how long: what the candidate agrees to. */
export function Terms({ attempt: { assessment, terms } }: { attempt: AttemptView }) {
  const { t } = useTranslation()
  const { organization } = assessment
  return (
    <>
      {terms.ownEditor && (
        <>
          <h2>{t('terms.ownEditorHeading')}</h2>
          <p>{t('terms.ownEditor')}</p>
        </>
      )}
      <h2>{t('terms.heading')}</h2>
      <p>{t('terms.notYet')}</p>
      <dl className={classes.recorded}>
        {recorded.map((what) => (
          <div key={what}>
            <dt>{t(`terms.what.${what}`)}</dt>
            <dd>{t(`terms.why.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <ul className={classes.list}>
        <li>{t('terms.never')}</li>
        <li>{t('terms.audience', { organization })}</li>
        <li>{t('terms.kept', { count: terms.retentionDays })}</li>
        <li>{t(terms.feedback ? 'terms.feedback' : 'terms.noFeedback', { organization })}</li>
        <li>{t('terms.rights')}</li>
      </ul>
    </>
  )
}
