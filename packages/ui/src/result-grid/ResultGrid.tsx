import type { Grid } from '@assay/contracts'
import { useTexts } from '../texts.ts'
import classes from './ResultGrid.module.css'

/** A result set: values as Postgres prints them, NULL told apart from the text "NULL", and how many rows there are in all. */
export function ResultGrid({ grid, ariaLabel }: { grid: Grid; ariaLabel: string }) {
  const texts = useTexts()
  return (
    <div>
      <div className={classes.scroll} role="region" aria-label={ariaLabel} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              {grid.columns.map((column, index) => (
                <th key={index} scope="col" data-number={isNumber(column.type) || undefined}>
                  {column.name} <span className={classes.type}>{column.type}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row, index) => (
              <tr key={index}>
                {row.map((value, column) => (
                  <td key={column} data-number={isNumber(grid.columns[column]?.type ?? '') || undefined}>
                    {value ?? <span className={classes.null}>NULL</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.total}>{totalText(grid, texts)}</p>
    </div>
  )
}

const isNumber = (type: string) => /^(int|bigint|smallint|numeric|real|double|float|decimal)/.test(type)

function totalText({ rows, total }: Grid, texts: ReturnType<typeof useTexts>): string {
  if (total > rows.length) return texts['grid.firstRows'].replace('{shown}', String(rows.length)).replace('{total}', String(total))
  return total === 1 ? texts['grid.row'] : texts['grid.rows'].replace('{total}', String(total))
}
