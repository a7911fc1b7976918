import type { KeyboardEvent } from 'react'
import { useTexts } from '../language.ts'
import type { Side, SubjectRow } from './rows.ts'
import classes from './SubjectView.module.css'

/** Lines that something was said about, e.g. a candidate's finding or a defect. */
export type SubjectMark = { id: string; side: Side; lines: [number, number]; tone: 'accent' | 'good' | 'wrong'; label: string }

type LineProps = {
  row: Exclude<SubjectRow, { type: 'heading' }>
  index: number
  isTabStop: boolean
  isSelected: boolean
  marks: SubjectMark[]
  onPick: ((gesture: 'start' | 'extend') => void) | undefined
  onKeyDown: (event: KeyboardEvent) => void
}

/** A line of code with its number, by which it is selected. */
export function Line({ row, index, isTabStop, isSelected, marks, onPick, onKeyDown }: LineProps) {
  const texts = useTexts()
  const name = texts[row.type === 'removed' ? 'subject.removedLine' : row.type === 'added' ? 'subject.addedLine' : 'subject.line']
  const label = [`${name} ${row.line}`, ...marks.map((mark) => mark.label)].join(', ')
  return (
    <div className={classes.line} data-index={onPick && index} data-type={row.type} data-selected={isSelected || undefined} data-tone={marks[0]?.tone}>
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
    </div>
  )
}
