import type { RequestKind } from '@assay/contracts'
import { PendingButton } from '@assay/ui'
import { NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import classes from './HelpBox.module.css'
import { SentRequests } from './SentRequests.tsx'
import { useMakeRequest } from './useRequests.ts'

/** A few words to the people who invited. Extra time can be asked for until the test is over. */
export function HelpBox({ isOver }: { isOver: boolean }) {
  const { t } = useTranslation()
  const [kind, setKind] = useState<RequestKind>('problem')
  const [text, setText] = useState('')
  const make = useMakeRequest()
  const kinds: RequestKind[] = isOver ? ['problem'] : ['problem', 'extra-time']
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') make.mutate({ kind, text }, { onSuccess: () => setText('') })
      }}
    >
      <strong>{t('help.heading')}</strong>
      <p className={classes.hint}>{t(isOver ? 'help.aboutOver' : 'help.about')}</p>
      {kinds.length > 1 && (
        <NativeSelect
          label={t('help.kind')}
          value={kind}
          data={kinds.map((each) => ({ value: each, label: t(`help.kinds.${each}`) }))}
          onChange={({ currentTarget }) => setKind(kinds.find((each) => each === currentTarget.value) ?? 'problem')}
        />
      )}
      <Textarea label={t(`help.text.${kind}`)} value={text} onChange={(event) => setText(event.currentTarget.value)} minRows={3} rows={3} maxLength={2000} required />
      {make.error && <RequestProblem error={make.error} />}
      <PendingButton type="submit" size="sm" isPending={make.isPending}>
        {t('help.send')}
      </PendingButton>
      <SentRequests />
    </form>
  )
}
