import { DeviceSettings } from '@assay/ui'
import { ActionIcon } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './SettingsMenu.module.css'

/** The header's menu of what the candidate sets for this device. The browser opens, closes and focuses it. */
export function SettingsMenu() {
  const { t } = useTranslation()
  const id = useId()
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('page.settings')} title={t('page.settings')} popoverTarget={id}>
        <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" aria-hidden>
          <path d="M3 7h9M18 7h3M3 17h3M12 17h9M15 4.5v5M9 14.5v5" />
        </svg>
      </ActionIcon>
      <div id={id} popover="auto" role="group" aria-label={t('page.settings')} className={classes.menu}>
        <DeviceSettings />
      </div>
    </>
  )
}
