import { levels, questionKinds, type Skill } from '@assay/contracts'
import { NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useRef } from 'react'
import { useText } from '../../i18n/index.ts'
import { useKey } from '../../keyboard/useKey.ts'
import { toBankSearch, type BankSearch } from '../../router/bank-search.ts'
import { areaOf, useAreaName } from './area.ts'
import classes from './Bank.module.css'
import { lengthOf, lengths } from './lengths.ts'

type BankFiltersProps = { search: BankSearch; skills: Skill[]; onChange: (search: BankSearch) => void }

/** Search (`/`) and what a question must be. The search takes effect when the reader pauses. */
export function BankFilters({ search, skills, onChange }: BankFiltersProps) {
  const t = useText()
  const areaName = useAreaName()
  const lengthName = useLengthName()
  const field = useRef<HTMLInputElement>(null)
  useKey('/', () => field.current?.focus())
  const change = (changed: Record<string, unknown>) => onChange(toBankSearch({ ...search, ...changed }))
  const searchSoon = useDebouncedCallback((text: string) => change({ search: text }), 250)
  const areas = [...new Set(skills.map(areaOf))]
  const offered = skills.filter((skill) => search.area === undefined || areaOf(skill) === search.area)
  return (
    <search className={classes.filters}>
      <TextInput
        // A search that came from elsewhere, such as a cleared filter, starts the field anew.
        key={search.search === undefined ? 'empty' : 'filled'}
        ref={field}
        type="search"
        className={classes.search}
        aria-label={t('bank.search')}
        placeholder={t('bank.search')}
        defaultValue={search.search ?? ''}
        onChange={(event) => searchSoon(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={t('bank.area')}
        data={[{ value: '', label: t('bank.anyArea') }, ...areas.map((value) => ({ value, label: areaName(value) }))]}
        value={search.area ?? ''}
        onChange={(event) => change({ area: event.currentTarget.value, skill: '' })}
      />
      <NativeSelect
        aria-label={t('bank.skill')}
        data={[{ value: '', label: t('bank.anySkill') }, ...offered.map(({ id, name }) => ({ value: id, label: name }))]}
        value={search.skill ?? ''}
        onChange={(event) => change({ skill: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('bank.level')}
        data={[{ value: '', label: t('bank.anyLevel') }, ...levels.map((value) => ({ value, label: t(`level.${value}`) }))]}
        value={search.level ?? ''}
        onChange={(event) => change({ level: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('bank.kind')}
        data={[{ value: '', label: t('bank.anyKind') }, ...questionKinds.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        value={search.kind ?? ''}
        onChange={(event) => change({ kind: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('bank.minutes')}
        data={lengths.map(({ id, from, to }) => ({ value: id, label: lengthName({ from, to }) }))}
        value={lengthOf(search)}
        onChange={(event) => {
          const { from, to } = lengths.find(({ id }) => id === event.currentTarget.value) ?? {}
          change({ minMinutes: from, maxMinutes: to })
        }}
      />
    </search>
  )
}

function useLengthName(): (length: { from?: number; to?: number }) => string {
  const t = useText()
  return ({ from, to }) => {
    if (from === undefined) return to === undefined ? t('bank.anyMinutes') : t('bank.minutesUpTo', { to })
    return to === undefined ? t('bank.minutesFrom', { from }) : t('bank.minutesBetween', { from, to })
  }
}
