import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useText } from '../i18n/index.ts'
import classes from './Page.module.css'

/** A page with its heading and what can be done on it. `name` is what the browser's tab says instead of the title. */
export function Page({ title, name = title, actions, children }: { title: string; name?: string; actions?: ReactNode; children: ReactNode }) {
  const t = useText()
  useDocumentTitle(`${name} · ${t('app.name')}`)
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{title}</h1>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  )
}
