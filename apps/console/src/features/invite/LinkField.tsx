import { Button, Text, TextInput } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useEffect, useEffectEvent } from 'react'
import { useText } from '../../i18n/index.ts'
import classes from './LinkField.module.css'

/** A link that is shown once. It is put into the clipboard where the browser allows that without a click. */
export function LinkField({ link }: { link: string }) {
  const t = useText()
  const { copy, copied } = useClipboard({ timeout: 600_000 })
  const copyNew = useEffectEvent(copy)
  useEffect(() => {
    copyNew(link)
  }, [link])
  return (
    <div className={classes.field}>
      <div className={classes.row}>
        <TextInput
          className={classes.link}
          label={t('link.label')}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="default" onClick={() => copy(link)}>
          {t('link.copy')}
        </Button>
      </div>
      <Text size="sm" c="dimmed" role="status">
        {copied && `${t('link.copied')} `}
        {t('link.once')}
      </Text>
    </div>
  )
}
