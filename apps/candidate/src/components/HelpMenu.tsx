import { once, useLoaded } from '@assay/ui'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import menu from './SettingsMenu.module.css'
import classes from './HelpMenu.module.css'

/** Few open it, so nobody loads it before. */
const loadHelpBox = once(() => import('../features/help/HelpBox.tsx'))

/** The header's way to the people who invited: "I had a problem", or more time. The browser opens, closes and focuses it. */
export function HelpMenu({ isOver }: { isOver: boolean }) {
  const { t } = useTranslation()
  const id = useId()
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <button type="button" className={classes.open} popoverTarget={id}>
        {t('help.open')}
      </button>
      <div id={id} popover="auto" role="group" aria-label={t('help.heading')} className={`${menu.menu} ${classes.panel}`} onToggle={() => setOpened(true)}>
        {wasOpened && <LoadedHelpBox isOver={isOver} />}
      </div>
    </>
  )
}

function LoadedHelpBox({ isOver }: { isOver: boolean }) {
  const { t } = useTranslation()
  const box = useLoaded(loadHelpBox)
  if (box.state === 'ready') return <box.value.HelpBox isOver={isOver} />
  return <p>{t(box.state === 'loading' ? 'page.loading' : 'page.broken')}</p>
}
