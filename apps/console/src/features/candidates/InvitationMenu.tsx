import type { InvitationView } from '@assay/contracts'
import { ActionIcon, Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '../../i18n/index.ts'
import { useMay } from '../session/me.ts'
import { DeleteDialog } from '../requests/DeleteDialog.tsx'
import { CancelDialog } from './CancelDialog.tsx'
import { ExtendDialog } from './ExtendDialog.tsx'
import { isOpen, isUnstarted } from './invitation-facts.ts'
import { NewLinkDialog } from './NewLinkDialog.tsx'

/** What can be done with an invitation; nothing is drawn where nothing can be. */
export function InvitationMenu({ invitation }: { invitation: InvitationView }) {
  const t = useText()
  const mayManage = useMay('invitations:manage')
  const mayDelete = useMay('candidates:manage')
  const [dialog, setDialog] = useState<'link' | 'extend' | 'cancel' | 'delete' | null>(null)
  const close = () => setDialog(null)
  if (!mayManage) return null
  const { attemptId } = invitation
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('candidates.more', { name: invitation.candidate.name })}>
            <svg viewBox="0 0 24 24" width="18" height="18" fill="currentColor" aria-hidden>
              <path d="M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z" />
            </svg>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {attemptId && (
            <Menu.Item renderRoot={(item) => <Link {...item} to="/attempts/$attemptId" params={{ attemptId }} />}>
              {t('candidates.openReport')}
            </Menu.Item>
          )}
          <Menu.Item renderRoot={(item) => <Link {...item} to="/candidates/$invitationId" params={{ invitationId: invitation.id }} />}>
            {t('invitation.title')}
          </Menu.Item>
          {isOpen(invitation) && <Menu.Item onClick={() => setDialog('link')}>{t('invitation.newLink')}</Menu.Item>}
          {attemptId && isOpen(invitation) && <Menu.Item onClick={() => setDialog('extend')}>{t('invitation.extend')}</Menu.Item>}
          {isUnstarted(invitation) && (
            <Menu.Item color="red" onClick={() => setDialog('cancel')}>
              {t('invitation.cancel')}
            </Menu.Item>
          )}
          {mayDelete && (
            <Menu.Item color="red" onClick={() => setDialog('delete')}>
              {t('requests.delete')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'link' && <NewLinkDialog invitation={invitation} onClose={close} />}
      {dialog === 'extend' && attemptId && <ExtendDialog attemptId={attemptId} name={invitation.candidate.name} onClose={close} />}
      {dialog === 'delete' && <DeleteDialog invitation={invitation} onClose={close} />}
      {dialog === 'cancel' && <CancelDialog invitation={invitation} onClose={close} />}
    </>
  )
}
