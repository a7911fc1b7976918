import type { SubjectRow } from './rows.ts'

/** A row with its place in the unified order, by which the keyboard moves. */
export type PlacedRow = { row: SubjectRow; index: number }

/** Two rows beside each other; a heading stands alone on the new side and takes both. */
export type SplitRow = { old: PlacedRow | null; new: PlacedRow | null }

/** A diff side by side: what stayed on both sides, removed lines beside the added lines that follow them. */
export function splitRows(rows: SubjectRow[]): SplitRow[] {
  const split: SplitRow[] = []
  let removed: PlacedRow[] = []
  const flush = () => {
    split.push(...removed.map((old) => ({ old, new: null })))
    removed = []
  }
  rows.forEach((row, index) => {
    const placed = { row, index }
    if (row.type === 'removed') removed.push(placed)
    else if (row.type === 'added') split.push({ old: removed.shift() ?? null, new: placed })
    else {
      flush()
      split.push({ old: row.type === 'context' ? placed : null, new: placed })
    }
  })
  flush()
  return split
}
