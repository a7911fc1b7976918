import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { api } from '../../data/api.ts'
import { useText } from '../../i18n/index.ts'
import { useMe } from './me.ts'
import classes from './AccountMenu.module.css'

/** Who is signed in, in which role, and the way out. */
export function AccountMenu() {
  const t = useText()
  const { user, role } = useMe()
  const router = useRouter()
  const queryClient = useQueryClient()
  const signOut = useMutation({
    mutationFn: () => api.signOut(),
    onSuccess: async () => {
      await router.navigate({ to: '/sign-in' })
      queryClient.clear()
    },
  })
  return (
    <Menu position="top-start" width={220}>
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <VisuallyHidden>{t('nav.account')}</VisuallyHidden>
          <span className={classes.name}>{user.name}</span>
          <span className={classes.role}>{t(`role.${role}`)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes.email}>{user.email}</Menu.Label>
        <Menu.Item onClick={() => signOut.mutate()}>{t('nav.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
