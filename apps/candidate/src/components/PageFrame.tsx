import { Logo } from '@assay/ui'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { OfflineNotice } from './OfflineNotice.tsx'
import classes from './PageFrame.module.css'
import { SettingsMenu } from './SettingsMenu.tsx'

/** A page to read: the name above, one column below. */
export function PageFrame({ title, children }: { title: string; children: ReactNode }) {
  useDocumentTitle(`${title} · Assay`)
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Logo />
        <SettingsMenu />
      </header>
      <OfflineNotice />
      <main className={classes.main}>{children}</main>
    </div>
  )
}
