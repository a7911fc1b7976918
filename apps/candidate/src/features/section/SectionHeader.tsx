import type { AttemptView } from '@assay/contracts'
import { Countdown } from '@assay/ui'
import { Button } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { HelpMenu } from '../../components/HelpMenu.tsx'
import { SettingsMenu } from '../../components/SettingsMenu.tsx'
import { SavedState } from './SavedState.tsx'
import classes from './SectionHeader.module.css'

/** Below this the time cannot be hidden, in seconds. */
const ALWAYS_SHOWN_BELOW = 300

type SectionHeaderProps = {
  attempt: AttemptView
  section: AttemptView['sections'][number]
  seconds: number
  isElsewhere: boolean
  onHandIn: () => void
}

export function SectionHeader({ attempt, section, seconds, isElsewhere, onHandIn }: SectionHeaderProps) {
  const { t } = useTranslation()
  const place = { section: section.title, position: section.position, count: attempt.sections.length }
  return (
    <header className={classes.header}>
      <h1 className={classes.title}>
        <span className={classes.long}>{t('section.title', { title: attempt.assessment.title, ...place })}</span>
        <span className={classes.short}>{t('section.short', place)}</span>
      </h1>
      <TimeLeft seconds={seconds} />
      <SavedState />
      <div className={classes.settings}>
        <HelpMenu isOver={false} />
        <SettingsMenu />
      </div>
      <Button size="sm" className={classes.handIn} variant="default" onClick={onHandIn} disabled={seconds === 0 || isElsewhere}>
        {t('section.handIn')}
      </Button>
    </header>
  )
}

function TimeLeft({ seconds }: { seconds: number }) {
  const { t } = useTranslation()
  const [wantsHidden, setWantsHidden] = useLocalStorage({ key: 'assay:time-hidden', defaultValue: false })
  const isHidden = wantsHidden && seconds > ALWAYS_SHOWN_BELOW
  return (
    <div className={classes.time}>
      {!isHidden && (
        <>
          <span className={classes.timeLabel}>{t('section.timeLeft')}</span>
          <Countdown seconds={seconds} />
        </>
      )}
      {seconds > ALWAYS_SHOWN_BELOW && (
        <button type="button" className={classes.quiet} onClick={() => setWantsHidden(!wantsHidden)}>
          {t(isHidden ? 'section.showTime' : 'section.hideTime')}
        </button>
      )}
    </div>
  )
}
