import { ColorSchemeSwitch } from '@assay/ui'
import { Link } from '@tanstack/react-router'
import { useText } from '../../i18n/index.ts'
import { AccountMenu } from '../session/AccountMenu.tsx'
import { useMe } from '../session/me.ts'
import { useShowShortcuts } from './shortcuts-context.ts'
import { KeyboardIcon } from './KeyboardIcon.tsx'
import classes from './NavRail.module.css'

/** Where one can go, and who one is. */
export function NavRail() {
  const t = useText()
  const { organization } = useMe()
  const showShortcuts = useShowShortcuts()
  return (
    <div className={classes.rail}>
      <p className={classes.organization}>{organization.name}</p>
      <nav className={classes.links} aria-label={t('nav.main')}>
        <Link className={classes.link} to="/candidates">
          {t('nav.candidates')}
        </Link>
        <Link className={classes.link} to="/assessments">
          {t('nav.assessments')}
        </Link>
        <Link className={classes.link} to="/bank">
          {t('nav.bank')}
        </Link>
        <Link className={classes.link} to="/roles">
          {t('nav.roles')}
        </Link>
      </nav>
      <div className={classes.bottom}>
        <AccountMenu />
        <div className={classes.tools}>
          <ColorSchemeSwitch />
          <KeyboardIcon label={t('nav.shortcuts')} onClick={showShortcuts} />
        </div>
      </div>
    </div>
  )
}
