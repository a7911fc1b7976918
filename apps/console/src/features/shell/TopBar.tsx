import { Logo } from '@assay/ui'
import { ActionIcon, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useText } from '../../i18n/index.ts'
import { NavRail } from './NavRail.tsx'
import classes from './TopBar.module.css'

/** The bar of a phone; its drawer holds the rail and closes when the page changes. */
export function TopBar() {
  const t = useText()
  const [isOpen, drawer] = useDisclosure(false)
  const page = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => drawer.close(), [page]) // oxlint-disable-line exhaustive-deps -- only a change of page closes it
  return (
    <nav aria-label={t('nav.bar')} className={classes.bar}>
      <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('nav.open')} onClick={drawer.open}>
        <svg viewBox="0 0 24 24" width="22" height="22" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden>
          <path d="M4 7h16M4 12h16M4 17h16" />
        </svg>
      </ActionIcon>
      <Logo />
      <Drawer
        opened={isOpen}
        onClose={drawer.close}
        size="18rem"
        padding={0}
        title={<Logo />}
        closeButtonProps={{ 'aria-label': t('nav.close') }}
        classNames={{ header: classes.drawerHead, body: classes.drawerBody, content: classes.drawer }}
      >
        <NavRail />
      </Drawer>
    </nav>
  )
}
