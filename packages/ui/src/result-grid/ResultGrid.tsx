import type { Grid } from '@assay/contracts'
import { useMemo, useState } from 'react'
import { useLanguage } from '../language.ts'
import classes from './ResultGrid.module.css'
import { isNumberType, nextSorting, sortRows, type Sorting } from './sort-rows.ts'
import { totalText } from './total-text.ts'
import { Value } from './Value.tsx'

/** A result set: values as Postgres prints them, in the order that it gave or by a column, and how many rows there are in all. */
export function ResultGrid({ grid, ariaLabel }: { grid: Grid; ariaLabel: string }) {
  const language = useLanguage()
  const [sorting, setSorting] = useState<Sorting>(null)
  const rows = useMemo(() => sortRows(grid, sorting), [grid, sorting])
  return (
    <div>
      <div className={classes.scroll} dir="ltr" role="region" aria-label={ariaLabel} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              {grid.columns.map((column, index) => (
                <th
                  key={index}
                  scope="col"
                  data-number={isNumberType(column.type) || undefined}
                  aria-sort={sorting?.column === index ? sorting.direction : undefined}
                >
                  <button type="button" className={classes.sort} title={language.texts['grid.sort']} onClick={() => setSorting(nextSorting(sorting, index))}>
                    {column.name} <span className={classes.type}>{column.type}</span>
                    <span aria-hidden className={classes.direction} />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((value, column) => (
                  <td key={column} data-number={isNumberType(grid.columns[column]?.type ?? '') || undefined}>
                    <Value value={value} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.total}>{totalText(grid.rows.length, grid.total, language)}</p>
    </div>
  )
}
