import { Logo } from '@assay/ui'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { OfflineNotice } from './OfflineNotice.tsx'
import classes from './PageFrame.module.css'
import { SettingsMenu } from './SettingsMenu.tsx'

/** A page to read: the name above, one column below. */
export function PageFrame({ title, help, children }: { title: string; help?: ReactNode; children: ReactNode }) {
  useDocumentTitle(`${title} · Assay`)
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Logo />
        <div className={classes.menus}>
          {help}
          <SettingsMenu />
        </div>
      </header>
      <OfflineNotice />
      <main className={classes.main}>{children}</main>
    </div>
  )
}
