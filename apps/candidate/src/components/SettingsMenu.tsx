import { DeviceSettings } from '@assay/ui'
import { ActionIcon } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageField } from './LanguageField.tsx'
import classes from './SettingsMenu.module.css'

/** The header's menu of what the candidate sets for this device, the language first: hence the globe. The browser opens, closes and focuses it. */
export function SettingsMenu() {
  const { t } = useTranslation()
  const id = useId()
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('page.settings')} title={t('page.settings')} popoverTarget={id}>
        <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" aria-hidden>
          <circle cx="12" cy="12" r="9" />
          <path d="M3 12h18M12 3c5 5 5 13 0 18c-5-5-5-13 0-18" />
        </svg>
      </ActionIcon>
      <div id={id} popover="auto" role="group" aria-label={t('page.settings')} className={classes.menu}>
        <LanguageField />
        <DeviceSettings />
      </div>
    </>
  )
}
