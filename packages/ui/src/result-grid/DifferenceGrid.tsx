import type { GridDifference } from '@assay/contracts'
import { useLanguage, useTexts, type UiLanguage } from '../language.ts'
import grid from './ResultGrid.module.css'
import classes from './DifferenceGrid.module.css'
import { Value } from './Value.tsx'

type Row = GridDifference['rows'][number]

const signs: Record<Row['state'], string> = { same: '✓', changed: '≠', missing: '−', extra: '+', misplaced: '↕' }
const names: Record<Row['state'], `difference.${Row['state']}`> = {
  same: 'difference.same',
  changed: 'difference.changed',
  missing: 'difference.missing',
  extra: 'difference.extra',
  misplaced: 'difference.misplaced',
}

/** A result with what is wrong in it: each row that differs says how in words, and a wrong value shows the one that is expected. */
export function DifferenceGrid({ difference, ariaLabel }: { difference: GridDifference; ariaLabel: string }) {
  const language = useLanguage()
  const { texts } = language
  return (
    <div>
      <p className={classes.summary}>{summaryOf(difference, language)}</p>
      {difference.rows.length > 0 && (
        <div className={grid.scroll} dir="ltr" role="region" aria-label={ariaLabel} tabIndex={0}>
          <table className={`${grid.table} ${classes.table}`}>
            <thead>
              <tr>
                <th scope="col">{texts['difference.row']}</th>
                {difference.columns.map((name, index) => (
                  <th key={index} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {difference.rows.map((row, index) => (
                <DifferenceRow key={index} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

function DifferenceRow({ row: { state, values, wanted } }: { row: Row }) {
  const texts = useTexts()
  return (
    <tr data-state={state}>
      <th scope="row">
        <span aria-hidden>{signs[state]}</span> {texts[names[state]]}
      </th>
      {values.map((value, column) => {
        const expected = wanted[column]
        return expected === undefined ? (
          <td key={column}>
            <Value value={value} />
          </td>
        ) : (
          <td key={column} data-wrong>
            <del aria-label={texts['difference.got']}>
              <Value value={value} />
            </del>{' '}
            <ins aria-label={texts['difference.expected']}>
              <Value value={expected} />
            </ins>
          </td>
        )
      })}
    </tr>
  )
}

function summaryOf({ counts, missingColumns, extraColumns }: GridDifference, { texts, locale }: UiLanguage): string {
  const states = (['changed', 'missing', 'extra', 'misplaced'] as const).filter((state) => counts[state] > 0)
  const parts = [
    ...states.map((state) => `${texts[names[state]]}: ${counts[state].toLocaleString(locale)}`),
    ...(missingColumns.length > 0 ? [`${texts['difference.missingColumns']}: ${missingColumns.join(', ')}`] : []),
    ...(extraColumns.length > 0 ? [`${texts['difference.extraColumns']}: ${extraColumns.join(', ')}`] : []),
  ]
  return parts.length > 0 ? parts.join(' · ') : texts['difference.none']
}
