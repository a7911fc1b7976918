import type { RunDetails } from '@assay/contracts'
import { DifferenceGrid, ResultGrid } from '@assay/ui'
import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type GridDetails = Extract<RunDetails, { type: 'grid' }>

/** The answer's result beside what is expected of the visible dataset, what differs, and the plan where one is asked for. */
export function GridTabs({ details: { actual, expected, difference, plan } }: { details: GridDetails }) {
  const { t } = useTranslation()
  return (
    <Tabs defaultValue="result">
      <Tabs.List mb="xs">
        <Tabs.Tab value="result">{t('run.result')}</Tabs.Tab>
        {expected && <Tabs.Tab value="expected">{t('run.expected')}</Tabs.Tab>}
        {difference && <Tabs.Tab value="difference">{t('run.difference')}</Tabs.Tab>}
        {plan !== null && <Tabs.Tab value="plan">{t('run.plan')}</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="result">
        {actual ? <ResultGrid grid={actual} ariaLabel={t('run.resultRows')} /> : <p>{t('run.noResult')}</p>}
      </Tabs.Panel>
      {expected && (
        <Tabs.Panel value="expected">
          <ResultGrid grid={expected} ariaLabel={t('run.expectedRows')} />
        </Tabs.Panel>
      )}
      {difference && (
        <Tabs.Panel value="difference">
          <DifferenceGrid difference={difference} ariaLabel={t('run.differentRows')} />
        </Tabs.Panel>
      )}
      {plan !== null && (
        <Tabs.Panel value="plan">
          <pre tabIndex={0}>{plan}</pre>
        </Tabs.Panel>
      )}
    </Tabs>
  )
}
