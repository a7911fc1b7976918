import { Kbd, Switch } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useText } from '../../i18n/index.ts'
import { useShortcutsEnabled } from '../../keyboard/enabled.ts'
import { useKey } from '../../keyboard/useKey.ts'
import { Dialog } from '../../pieces/Dialog.tsx'
import { ShortcutsContext } from './shortcuts-context.ts'
import classes from './Shortcuts.module.css'

const shortcuts = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['/', 'search'],
  ['c', 'invite'],
  ['?', 'help'],
] as const

/** `?` shows the list of shortcuts, where they can be switched off. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const t = useText()
  const [isOpen, list] = useDisclosure(false)
  const [enabled, setEnabled] = useShortcutsEnabled()
  useKey('?', list.open)
  return (
    <ShortcutsContext value={list.open}>
      {children}
      {isOpen && (
        <Dialog onClose={list.close} title={t('shortcuts.title')}>
          <dl className={classes.list}>
            {shortcuts.map(([key, text]) => (
              <div key={key} className={classes.row}>
                <dt>{t(`shortcuts.${text}`)}</dt>
                <dd>
                  <Kbd>{key}</Kbd>
                </dd>
              </div>
            ))}
          </dl>
          <Switch label={t('shortcuts.enabled')} checked={enabled} onChange={(event) => setEnabled(event.currentTarget.checked)} />
        </Dialog>
      )}
    </ShortcutsContext>
  )
}
