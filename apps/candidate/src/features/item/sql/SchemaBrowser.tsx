import type { TableDescription } from '@assay/contracts'
import { ResultGrid } from '@assay/ui'
import { useTranslation } from 'react-i18next'
import { SchemaDiagram } from './SchemaDiagram.tsx'
import classes from './SchemaBrowser.module.css'

/** The tables of the visible dataset: a diagram where one points to another, columns with types and keys, and sample rows. */
export function SchemaBrowser({ tables }: { tables: TableDescription[] }) {
  const { t } = useTranslation()
  if (tables.length === 0) return null
  const hasRelations = tables.some(({ columns }) => columns.some(({ references }) => references !== null))
  return (
    <section>
      <h3 className={classes.heading}>{t('schema.heading')}</h3>
      {hasRelations && <SchemaDiagram tables={tables} />}
      {tables.map((table, index) => (
        <details key={table.name} className={classes.table} open={index < 2}>
          <summary>
            <code>{table.name}</code>
          </summary>
          <ul className={classes.columns}>
            {table.columns.map((column) => (
              <Column key={column.name} column={column} />
            ))}
          </ul>
          {table.sample.rows.length > 0 && (
            <details className={classes.sample}>
              <summary>{t('schema.sample')}</summary>
              <ResultGrid grid={table.sample} ariaLabel={t('schema.sampleOf', { table: table.name })} />
            </details>
          )}
        </details>
      ))}
    </section>
  )
}

function Column({ column }: { column: TableDescription['columns'][number] }) {
  const { t } = useTranslation()
  const notes = [
    column.key === 'primary' && t('schema.primary'),
    column.references !== null && t('schema.foreign', { references: column.references }),
    column.key !== 'primary' && !column.nullable && t('schema.notNull'),
  ].filter((note) => note !== false)
  return (
    <li>
      <code>{column.name}</code> <span className={classes.type}>{column.type}</span>
      {notes.length > 0 && <span className={classes.notes}> · {notes.join(' · ')}</span>}
    </li>
  )
}
