import { ColorSchemeSwitch, Logo } from '@assay/ui'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useState, type SubmitEvent } from 'react'
import { useText } from '../../i18n/index.ts'
import { Failure } from '../../pieces/Failure.tsx'
import classes from './SignIn.module.css'

type SignInFormProps = {
  onSubmit: (credentials: { email: string; password: string }) => void
  isPending: boolean
  error: Error | null
  leadsOn: boolean
}

export function SignInForm({ onSubmit, isPending, error, leadsOn }: SignInFormProps) {
  const t = useText()
  useDocumentTitle(`${t('signIn.title')} · ${t('app.name')}`)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onSubmit({ email, password })
  }
  return (
    <main className={classes.page}>
      <form className={classes.form} onSubmit={submit}>
        <div className={classes.top}>
          <Logo />
          <ColorSchemeSwitch />
        </div>
        <h1 className={classes.title}>{t('signIn.title')}</h1>
        {leadsOn && !error && <p className={classes.hint}>{t('signIn.then')}</p>}
        {error && <Failure error={error} />}
        <TextInput
          label={t('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('signIn.password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={isPending} fullWidth>
          {t('signIn.submit')}
        </Button>
        <p className={classes.hint}>{t('signIn.help')}</p>
      </form>
    </main>
  )
}
