import type { SqlResult } from '@assay/sandbox'

type Grid = SqlResult['results'][number]

/** What a script said and gave back, as psql prints it. A candidate reads it like a console: results are not what counts. */
export function printScript({ output, results }: SqlResult): string {
  return [output, ...results.map(printGrid)].filter(Boolean).join('\n').slice(0, maxLength)
}

const maxLength = 64 * 1024
const maxRows = 20
const maxWidth = 60

function printGrid({ columns, rows, total }: Grid): string {
  const table = [columns.map(({ name }) => name), ...rows.slice(0, maxRows).map((row) => row.map((value) => value ?? ''))].map((cells) => cells.map(shorten))
  const widths = columns.map((_, column) => Math.max(...table.map((cells) => Array.from(cells[column] ?? '').length)))
  const [head = '', ...lines] = table.map((cells) => cells.map((cell, column) => ` ${pad(cell, widths[column] ?? 0)} `).join('|').trimEnd())
  const rule = widths.map((width) => '-'.repeat(width + 2)).join('+')
  const more = total > lines.length ? [' …'] : []
  return [head, rule, ...lines, ...more, `(${total} ${total === 1 ? 'row' : 'rows'})`, ''].join('\n')
}

function shorten(cell: string): string {
  const line = cell.replaceAll('\n', '↵')
  return Array.from(line).length > maxWidth ? `${Array.from(line).slice(0, maxWidth - 1).join('')}…` : line
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - Array.from(cell).length)
}
