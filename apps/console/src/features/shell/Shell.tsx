import { Logo } from '@assay/ui'
import { Outlet } from '@tanstack/react-router'
import { useText } from '../../i18n/index.ts'
import { InviteProvider } from '../invite/InviteProvider.tsx'
import { useMay } from '../session/me.ts'
import { NavRail } from './NavRail.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'
import { ShortcutsProvider } from './ShortcutsProvider.tsx'
import { TopBar } from './TopBar.tsx'
import { usePaperColors } from './usePaperColors.ts'
import classes from './Shell.module.css'

/** The frame of every signed-in page: the rail on the left, or a bar with a drawer on a phone. */
export function Shell() {
  const t = useText()
  const mayInvite = useMay('invitations:manage')
  usePaperColors()
  return (
    <ShortcutsProvider>
      <InviteProvider enabled={mayInvite}>
        <a className={classes.skip} href="#content">
          {t('app.skip')}
        </a>
        <div className={classes.frame}>
          <aside className={classes.rail}>
            <div className={classes.logo}>
              <Logo />
            </div>
            <NavRail />
          </aside>
          <TopBar />
          <main id="content" tabIndex={-1} className={classes.content}>
            <OfflineNotice />
            <Outlet />
          </main>
        </div>
      </InviteProvider>
    </ShortcutsProvider>
  )
}
