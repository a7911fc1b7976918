import { useId, useState, type KeyboardEvent } from 'react'
import { VisuallyHidden } from '@mantine/core'
import { useTexts } from '../texts.ts'
import type { CodeEditorProps } from './props.ts'
import { breakLine, indent, outdent, type TextEdit, type TextSelection } from './editing.ts'
import classes from './PlainEditor.module.css'

/** A text area for code: 16 px so that phones do not zoom, Tab indents, Escape then Tab leaves, native undo kept. */
export function PlainEditor({ value, language, onChange, readOnly = false, ariaLabel, height = '100%', onSubmit }: CodeEditorProps) {
  const texts = useTexts()
  const helpId = useId()
  const [leaving, setLeaving] = useState(false)

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') return setLeaving(true)
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onSubmit) {
      event.preventDefault()
      return onSubmit()
    }
    const edit = leaving || readOnly ? null : editOf(event)
    if (event.key !== 'Tab' && event.key !== 'Shift') setLeaving(false)
    if (!edit) return
    event.preventDefault()
    apply(event.currentTarget, edit)
  }

  return (
    <div className={classes.frame} style={{ height }}>
      <textarea
        className={classes.area}
        value={value}
        onChange={(event) => onChange?.(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setLeaving(false)}
        readOnly={readOnly}
        aria-label={ariaLabel}
        aria-describedby={helpId}
        data-language={language}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        wrap="soft"
      />
      <VisuallyHidden id={helpId}>{texts['editor.help']}</VisuallyHidden>
      <VisuallyHidden role="status">{leaving ? texts['editor.leave'] : ''}</VisuallyHidden>
    </div>
  )
}

function editOf(event: KeyboardEvent<HTMLTextAreaElement>): TextEdit | null {
  const selection: TextSelection = {
    text: event.currentTarget.value,
    start: event.currentTarget.selectionStart,
    end: event.currentTarget.selectionEnd,
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.key === 'Tab') return event.shiftKey ? outdent(selection) : indent(selection)
  if (event.key === 'Enter' && !event.shiftKey) return breakLine(selection)
  return null
}

/** Types the edit as the user would, so that the browser's own undo takes it back; there is no newer way that does. */
function apply(area: HTMLTextAreaElement, edit: TextEdit) {
  area.setSelectionRange(edit.from, edit.to)
  const typed = edit.insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, edit.insert)
  if (!typed) {
    area.setRangeText(edit.insert, edit.from, edit.to)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  area.setSelectionRange(edit.start, edit.end)
}
