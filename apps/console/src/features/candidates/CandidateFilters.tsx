import { invitationStatuses } from '@assay/contracts'
import { NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useRef } from 'react'
import { useText } from '../../i18n/index.ts'
import { useKey } from '../../keyboard/useKey.ts'
import { toStatus, type CandidatesSearch } from '../../router/search.ts'
import classes from './CandidateFilters.module.css'

type CandidateFiltersProps = { search: CandidatesSearch; onChange: (search: CandidatesSearch) => void }

/** Search (`/`) and status. The search takes effect when the reader pauses. */
export function CandidateFilters({ search, onChange }: CandidateFiltersProps) {
  const t = useText()
  const field = useRef<HTMLInputElement>(null)
  useKey('/', () => field.current?.focus())
  const searchSoon = useDebouncedCallback((text: string) => onChange({ ...search, search: text || undefined }), 250)
  const statuses = invitationStatuses.map((value) => ({ value, label: t(`status.${value}`) }))
  return (
    <search className={classes.filters}>
      <TextInput
        // A search that came from elsewhere, such as a cleared filter, starts the field anew.
        key={search.search === undefined ? 'empty' : 'filled'}
        ref={field}
        type="search"
        className={classes.search}
        aria-label={t('candidates.search')}
        placeholder={t('candidates.search')}
        defaultValue={search.search ?? ''}
        onChange={(event) => searchSoon(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={t('candidates.status')}
        data={[{ value: '', label: t('candidates.anyStatus') }, ...statuses]}
        value={search.status ?? ''}
        onChange={(event) => onChange({ ...search, status: toStatus(event.currentTarget.value) })}
      />
    </search>
  )
}
