import type { Side } from './rows.ts'

/** Lines of one side; `anchor` is where the selection began and `head` the line that moves when it is extended. */
export type LineSelection = { side: Side; anchor: number; head: number }

/** The first and the last selected line. */
export function selectedLines({ anchor, head }: LineSelection): [number, number] {
  return [Math.min(anchor, head), Math.max(anchor, head)]
}

/** Selects a line, or extends the selection to it when it is on the same side. */
export function select(current: LineSelection | null, side: Side, line: number, gesture: 'start' | 'extend'): LineSelection {
  if (gesture === 'extend' && current?.side === side) return { ...current, head: line }
  return { side, anchor: line, head: line }
}

export function covers(lines: [number, number], line: number): boolean {
  return line >= lines[0] && line <= lines[1]
}
