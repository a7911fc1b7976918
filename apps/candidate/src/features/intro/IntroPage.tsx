import type { AttemptView } from '@assay/contracts'
import { PendingButton } from '@assay/ui'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { HelpMenu } from '../../components/HelpMenu.tsx'
import { PageFrame } from '../../components/PageFrame.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import { authored } from '../../i18n/authored.ts'
import { useFormat } from '../../i18n/useFormat.ts'
import { useAttemptActions } from '../attempt/useAttempt.ts'
import classes from './IntroPage.module.css'
import { DeviceCheck } from './DeviceCheck.tsx'
import { Plan } from './Plan.tsx'
import { Terms } from './Terms.tsx'

const clockRules = ['server', 'saved', 'device', 'outage', 'gap', 'order', 'run'] as const

/** What the test is, how its time works and what is recorded, before anything starts. */
export function IntroPage({ attempt }: { attempt: AttemptView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, organization } = attempt.assessment

  return (
    <PageFrame title={title} help={<HelpMenu isOver={false} />}>
      <p className={classes.from}>{t('intro.from', { organization })}</p>
      <PageHeading>
        <bdi lang={authored.lang}>{title}</bdi>
      </PageHeading>
      <p>{t('intro.hello', { name: attempt.candidate.name })}</p>

      <h2>{t('intro.planHeading')}</h2>
      <Plan sections={attempt.sections} />
      <p>{attempt.pauseAllowedMs > 0 ? t('intro.pauses', { duration: format.duration(attempt.pauseAllowedMs) }) : t('intro.noPauses')}</p>

      <h2>{t('intro.clockHeading')}</h2>
      <ul className={classes.list}>
        {clockRules.filter((rule) => rule !== 'gap' || attempt.gapCreditMs > 0).map((rule) => (
          <li key={rule}>{t(`intro.clock.${rule}`, { duration: format.duration(attempt.gapCreditMs) })}</li>
        ))}
      </ul>

      <h2>{t('check.heading')}</h2>
      <DeviceCheck />

      <h2>{t('practice.heading')}</h2>
      <p>{t('practice.about')}</p>
      <Button component="a" href="/practice" variant="default" size="md">
        {t('practice.open')}
      </Button>

      <Terms attempt={attempt} />
      <Start />
    </PageFrame>
  )
}

function Start() {
  const { t } = useTranslation()
  const { start } = useAttemptActions()
  const [hasAgreed, setAgreed] = useState(false)
  return (
    <form
      className={classes.start}
      onSubmit={(event) => {
        event.preventDefault()
        start.mutate()
      }}
    >
      <Checkbox
        size="md"
        checked={hasAgreed}
        onChange={(event) => setAgreed(event.currentTarget.checked)}
        label={t('intro.consent')}
        required
      />
      {start.error && <RequestProblem error={start.error} />}
      <PendingButton type="submit" size="lg" disabled={!hasAgreed} isPending={start.isPending}>
        {t('intro.start')}
      </PendingButton>
      <p className={classes.hint}>{t('intro.startHint')}</p>
    </form>
  )
}
