import type pg from 'pg'
import type { RawGrid } from '../../parts.ts'
import { columnsOf, type OnRow } from '../../sql/perform.ts'
import { Refusal } from './describe-error.ts'

/** Keeps the first rows of each result set, and counts them all. */
export class Collector {
  /** Rejects once more bytes have come than can be taken. */
  readonly overflow: Promise<never>
  private readonly grids = new Map<unknown, Pick<RawGrid, 'rows' | 'total'>>()
  private readonly maxRows: number
  private bytesLeft: number
  private refuse: (reason: Refusal) => void = () => {}

  constructor({ maxRows, maxBytes }: { maxRows: number; maxBytes: number }) {
    this.maxRows = maxRows
    this.bytesLeft = maxBytes
    this.overflow = new Promise((_, reject) => {
      this.refuse = reject
    })
    // Nobody may be waiting for it.
    this.overflow.catch(() => {})
  }

  readonly take: OnRow = (row, command) => {
    const grid = this.grids.get(command) ?? { rows: [], total: 0 }
    this.grids.set(command, grid)
    grid.total += 1
    if (grid.rows.length >= this.maxRows || this.bytesLeft < 0) return
    this.bytesLeft -= row.reduce((sum, value) => sum + (value?.length ?? 0) + 1, 0)
    if (this.bytesLeft < 0) this.refuse(new Refusal('output-limit', 'The result holds more bytes than can be taken.'))
    else grid.rows.push(row)
  }

  /** Result sets of those commands that have one. */
  gridsOf(commands: pg.QueryResult[]): RawGrid[] {
    const withColumns = commands.filter(({ fields }) => fields.length > 0)
    return withColumns.map((command) => ({ columns: columnsOf(command), ...(this.grids.get(command) ?? { rows: [], total: 0 }) }))
  }
}
