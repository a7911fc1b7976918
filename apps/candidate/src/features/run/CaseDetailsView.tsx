import type { RunDetails } from '@assay/contracts'
import { useTranslation } from 'react-i18next'
import { Exchanges } from './Exchanges.tsx'
import { GridTabs } from './GridTabs.tsx'
import classes from './CaseDetailsView.module.css'

/** What a visible case saw, drawn as its kind asks. */
export function CaseDetailsView({ details }: { details: RunDetails }) {
  const { t } = useTranslation()
  switch (details.type) {
    case 'values':
      return (
        <dl className={classes.values}>
          <Value name={t('run.call')} text={details.call} />
          <Value name={t('run.expected')} text={details.expected} />
          <Value name={t('run.actual')} text={details.actual ?? t('run.nothing')} />
        </dl>
      )
    case 'grid':
      return <GridTabs details={details} />
    case 'http':
      return <Exchanges exchanges={details.exchanges} />
  }
}

function Value({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <pre tabIndex={0}>{text}</pre>
      </dd>
    </>
  )
}
