import type { AssessmentSummary } from '@assay/contracts'
import { Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { toDateInput } from '../../format/instants.ts'
import { useText } from '../../i18n/index.ts'
import { Failure } from '../../pieces/Failure.tsx'
import { mistakesIn, type InviteMistakes, type InviteValues } from './invite-values.ts'

type InviteFormProps = {
  assessments: AssessmentSummary[]
  today: Date
  values: InviteValues
  onChange: (values: InviteValues) => void
  onSubmit: () => void
  isPending: boolean
  error: Error | null
}

export function InviteForm({ assessments, today, values, onChange, onSubmit, isPending, error }: InviteFormProps) {
  const t = useText()
  const [mistakes, setMistakes] = useState<InviteMistakes>({})
  const set = (part: Partial<InviteValues>) => onChange({ ...values, ...part })
  const mistake = (field: keyof InviteValues) => mistakes[field] && t(mistakes[field])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const found = mistakesIn(values, today)
    setMistakes(found)
    if (Object.keys(found).length === 0) onSubmit()
  }
  if (assessments.length === 0) return <Text>{t('invite.noAssessments')}</Text>
  const options = assessments.map(({ versionId, title, minutes, level }) => ({
    value: versionId,
    label: t('invite.option', { title, minutes, level: t(`level.${level}`) }),
  }))
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {error && <Failure error={error} />}
        <NativeSelect
          label={t('invite.assessment')}
          data={[{ value: '', label: t('invite.choose') }, ...options]}
          value={values.assessmentVersionId}
          error={mistake('assessmentVersionId')}
          onChange={(event) => set({ assessmentVersionId: event.currentTarget.value })}
          {...(values.assessmentVersionId === '' && { 'data-autofocus': true })}
        />
        <TextInput
          label={t('invite.name')}
          autoComplete="off"
          maxLength={200}
          value={values.name}
          error={mistake('name')}
          onChange={(event) => set({ name: event.currentTarget.value })}
          {...(values.assessmentVersionId !== '' && { 'data-autofocus': true })}
        />
        <TextInput
          label={t('invite.email')}
          type="email"
          autoComplete="off"
          maxLength={320}
          value={values.email}
          error={mistake('email')}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        <TextInput
          label={t('invite.until')}
          description={t('invite.untilHelp')}
          type="date"
          min={toDateInput(today)}
          value={values.until}
          error={mistake('until')}
          onChange={(event) => set({ until: event.currentTarget.value })}
        />
        <NumberInput
          label={t('invite.extraTime')}
          description={t('invite.extraTimeHelp')}
          suffix=" %"
          min={0}
          max={400}
          step={5}
          allowDecimal={false}
          clampBehavior="strict"
          value={values.extraTimePercent}
          onChange={(value) => set({ extraTimePercent: Number(value) || 0 })}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={isPending}>
            {t('invite.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
