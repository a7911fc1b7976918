import type { TableDescription } from '@assay/contracts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { layOutDiagram, size, type DiagramBox } from './diagram-layout.ts'
import classes from './SchemaDiagram.module.css'

/** Tables, their keys, and which points to which. What it shows is read to those who do not see it as a list of relations. */
export function SchemaDiagram({ tables }: { tables: TableDescription[] }) {
  const { t } = useTranslation()
  const { boxes, lines, width, height } = useMemo(() => layOutDiagram(tables), [tables])
  return (
    <div className={classes.scroll} role="region" aria-label={t('schema.diagram')} tabIndex={0} dir="ltr">
      <svg className={classes.diagram} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={lines.map(({ name }) => name).join('; ') || tables.map(({ name }) => name).join('; ')}>
        {/* The name says it all; the words of the drawing would be read one by one. */}
        <g aria-hidden>
          {lines.map(({ name, path, foot: { x, y, side } }) => (
            <g key={name} className={classes.line}>
              <path d={path} />
              <path d={`M ${x} ${y - 5} L ${x + side * 9} ${y} L ${x} ${y + 5}`} />
            </g>
          ))}
          {boxes.map((box) => (
            <Box key={box.table.name} box={box} />
          ))}
        </g>
      </svg>
    </div>
  )
}

function Box({ box: { table, x, y, width, height } }: { box: DiagramBox }) {
  const room = Math.floor((width - 2 * size.padding) / size.character)
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={classes.box} width={width} height={height} rx={6} />
      <path className={classes.rule} d={`M 0 ${size.head} H ${width}`} />
      <text className={classes.name} x={size.padding} y={size.head / 2}>
        {shorten(table.name, room)}
      </text>
      {table.columns.map(({ name, type, key, references }, index) => {
        const middle = size.head + (index + 0.5) * size.row
        const sign = key === 'primary' ? '#' : references === null ? ' ' : '↗'
        return (
          <g key={name}>
            <text className={classes.key} x={size.padding} y={middle}>
              {sign}
            </text>
            <text x={size.padding + 2 * size.character} y={middle} data-key={key ?? undefined}>
              {shorten(name, room - 2)}
            </text>
            {name.length + type.length + 3 <= room && (
              <text className={classes.type} x={width - size.padding} y={middle}>
                {type}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

function shorten(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`
}
