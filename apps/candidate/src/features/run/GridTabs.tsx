import type { Grid } from '@assay/contracts'
import { ResultGrid } from '@assay/ui'
import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The answer's result beside what is expected of the visible dataset. */
export function GridTabs({ actual, expected }: { actual: Grid | null; expected: Grid | null }) {
  const { t } = useTranslation()
  return (
    <Tabs defaultValue="result">
      <Tabs.List mb="xs">
        <Tabs.Tab value="result">{t('run.result')}</Tabs.Tab>
        {expected && <Tabs.Tab value="expected">{t('run.expected')}</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="result">
        {actual ? <ResultGrid grid={actual} ariaLabel={t('run.resultRows')} /> : <p>{t('run.noResult')}</p>}
      </Tabs.Panel>
      {expected && (
        <Tabs.Panel value="expected">
          <ResultGrid grid={expected} ariaLabel={t('run.expectedRows')} />
        </Tabs.Panel>
      )}
    </Tabs>
  )
}
