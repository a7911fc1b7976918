import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTexts } from '../texts.ts'
import { subjectRows, type Side, type Subject, type SubjectRow } from './rows.ts'
import { covers, select, selectedLines, type LineSelection } from './selection.ts'
import classes from './SubjectView.module.css'

/** Lines that something was said about, e.g. a candidate's finding or a defect. */
export type SubjectMark = { id: string; side: Side; lines: [number, number]; tone: 'accent' | 'good' | 'wrong'; label: string }

export type SubjectViewProps = {
  subject: Subject
  ariaLabel: string
  marks?: SubjectMark[]
  selection?: LineSelection | null
  /** Without it the lines cannot be selected. */
  onSelect?: (selection: LineSelection) => void
}

type NumberedRow = Exclude<SubjectRow, { type: 'heading' }>

/**
 * A snippet or unified diff with its line numbers. Lines are selected by their numbers: click or Enter, Shift to
 * extend; one of them is a tab stop and the arrow keys move between them.
 */
export function SubjectView({ subject, ariaLabel, marks = [], selection = null, onSelect }: SubjectViewProps) {
  const rows = useMemo(() => subjectRows(subject), [subject])
  const list = useRef<HTMLOListElement>(null)
  const firstLine = rows.findIndex((row) => row.type !== 'heading')
  const [tabStop, setTabStop] = useState(firstLine)

  function moveFrom(index: number, event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const target = nextLine(rows, index, step)
    const row = rows[target]
    if (!row || row.type === 'heading') return
    setTabStop(target)
    list.current?.querySelector<HTMLElement>(`[data-index="${target}"]`)?.focus()
    if (event.shiftKey) onSelect?.(select(selection, row.side, row.line, 'extend'))
  }

  return (
    <div className={classes.scroll} role="region" aria-label={ariaLabel} tabIndex={0}>
      <ol className={classes.lines} ref={list}>
        {rows.map((row, index) =>
          row.type === 'heading' ? (
            <li key={index} className={classes.heading}>
              {row.text}
            </li>
          ) : (
            <Line
              key={index}
              row={row}
              index={index}
              isTabStop={index === tabStop}
              isSelected={selection?.side === row.side && covers(selectedLines(selection), row.line)}
              marks={marks.filter((mark) => mark.side === row.side && covers(mark.lines, row.line))}
              onPick={onSelect && ((gesture) => {
                setTabStop(index)
                onSelect(select(selection, row.side, row.line, gesture))
              })}
              onKeyDown={(event) => moveFrom(index, event)}
            />
          ),
        )}
      </ol>
    </div>
  )
}

type LineProps = {
  row: NumberedRow
  index: number
  isTabStop: boolean
  isSelected: boolean
  marks: SubjectMark[]
  onPick: ((gesture: 'start' | 'extend') => void) | undefined
  onKeyDown: (event: KeyboardEvent) => void
}

function Line({ row, index, isTabStop, isSelected, marks, onPick, onKeyDown }: LineProps) {
  const texts = useTexts()
  const name = texts[row.type === 'removed' ? 'subject.removedLine' : row.type === 'added' ? 'subject.addedLine' : 'subject.line']
  const label = [`${name} ${row.line}`, ...marks.map((mark) => mark.label)].join(', ')
  return (
    <li className={classes.line} data-type={row.type} data-selected={isSelected || undefined} data-tone={marks[0]?.tone}>
      {onPick ? (
        <button
          type="button"
          className={classes.number}
          data-index={index}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={label}
          aria-pressed={isSelected}
          onClick={(event) => onPick(event.shiftKey ? 'extend' : 'start')}
          onKeyDown={onKeyDown}
        >
          {row.line}
        </button>
      ) : (
        <span className={classes.number} title={marks.map((mark) => mark.label).join(', ') || undefined}>
          {row.line}
        </span>
      )}
      <span className={classes.sign} aria-hidden>
        {row.type === 'added' ? '+' : row.type === 'removed' ? '−' : ''}
      </span>
      <code className={classes.text}>{row.text}</code>
    </li>
  )
}

function nextLine(rows: SubjectRow[], from: number, step: 1 | -1): number {
  let index = from + step
  while (rows[index]?.type === 'heading') index += step
  return index
}
