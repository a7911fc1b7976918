import { Fragment, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Line, type SubjectMark } from './Line.tsx'
import { subjectRows, type Side, type Subject, type SubjectRow } from './rows.ts'
import { covers, select, selectedLines, type LineSelection } from './selection.ts'
import { splitRows, type PlacedRow } from './split.ts'
import classes from './SubjectView.module.css'
import { useDragSelection } from './useDragSelection.ts'

export type { SubjectMark } from './Line.tsx'

/** Something to be shown below a line, e.g. the comment that ends there. */
export type SubjectNote = { id: string; side: Side; line: number; content: ReactNode }

export type SubjectViewProps = {
  subject: Subject
  ariaLabel: string
  /** `split` sets a diff's old side beside its new; a snippet has no sides. */
  layout?: 'unified' | 'split'
  marks?: SubjectMark[]
  notes?: SubjectNote[]
  selection?: LineSelection | null
  /** Without it the lines cannot be selected. */
  onSelect?: (selection: LineSelection) => void
}

/**
 * A snippet or diff with its line numbers. Lines are selected by their numbers: click, tap or Enter, Shift or dragging
 * to extend; one of them is a tab stop and the arrow keys move between them.
 */
export function SubjectView({ subject, ariaLabel, layout = 'unified', marks = [], notes = [], selection = null, onSelect }: SubjectViewProps) {
  const rows = useMemo(() => subjectRows(subject), [subject])
  const list = useRef<HTMLOListElement>(null)
  const [tabStop, setTabStop] = useState(rows.findIndex((row) => row.type !== 'heading'))
  const drag = useDragSelection(rows, selection, onSelect)
  const isSplit = layout === 'split' && subject.form === 'diff'
  const shown = useMemo(() => (isSplit ? splitRows(rows) : rows.map((row, index) => ({ old: null, new: { row, index } }))), [isSplit, rows])

  function moveFrom(index: number, event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const target = nextLine(rows, index, step)
    const row = rows[target]
    if (!row || row.type === 'heading') return
    setTabStop(target)
    list.current?.querySelector<HTMLElement>(`button[data-index="${target}"]`)?.focus()
    if (event.shiftKey) onSelect?.(select(selection, row.side, row.line, 'extend'))
  }

  function line({ row, index }: PlacedRow, isOldSide = false) {
    if (row.type === 'heading') return <span className={classes.heading}>{row.text}</span>
    // A line that stayed is selected on the new side only; the old one shows where it was.
    const isCopy = isOldSide && row.type === 'context'
    return (
      <Line
        row={isCopy ? { ...row, line: row.oldLine ?? row.line } : row}
        index={index}
        isTabStop={index === tabStop}
        isSelected={!isCopy && selection?.side === row.side && covers(selectedLines(selection), row.line)}
        marks={isCopy ? [] : marks.filter((mark) => mark.side === row.side && covers(mark.lines, row.line))}
        onPick={
          onSelect && !isCopy
            ? (gesture) => {
                setTabStop(index)
                if (!drag.wasDragged()) onSelect(select(selection, row.side, row.line, gesture))
              }
            : undefined
        }
        onKeyDown={(event) => moveFrom(index, event)}
      />
    )
  }

  return (
    <div className={classes.scroll} role="region" aria-label={ariaLabel} tabIndex={0} dir="ltr">
      <ol className={classes.lines} ref={list} data-split={isSplit || undefined} {...drag.handlers}>
        {shown.map((pair, index) => (
          <Fragment key={index}>
            <li className={classes.row} data-heading={pair.new?.row.type === 'heading' || undefined}>
              {isSplit && pair.new?.row.type !== 'heading' && <div className={classes.side}>{pair.old && line(pair.old, true)}</div>}
              <div className={classes.side}>{pair.new && line(pair.new)}</div>
            </li>
            {notes.filter((note) => endsAt(note, pair.new) || (isSplit && pair.old?.row.type === 'removed' && endsAt(note, pair.old))).map(({ id, side, content }) => (
              <li key={id} className={classes.note} data-side={side}>
                {content}
              </li>
            ))}
          </Fragment>
        ))}
      </ol>
    </div>
  )
}

function endsAt({ side, line }: SubjectNote, placed: PlacedRow | null): boolean {
  return placed !== null && placed.row.type !== 'heading' && placed.row.side === side && placed.row.line === line
}

function nextLine(rows: SubjectRow[], from: number, step: 1 | -1): number {
  let index = from + step
  while (rows[index]?.type === 'heading') index += step
  return index
}
