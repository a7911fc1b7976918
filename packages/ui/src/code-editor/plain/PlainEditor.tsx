import { VisuallyHidden } from '@mantine/core'
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { useTexts } from '../../language.ts'
import type { CodeEditorProps } from '../props.ts'
import { SymbolBar } from '../symbol-bar/SymbolBar.tsx'
import { applyEdit, areaCommands, selectionOf } from './area-commands.ts'
import { breakLine, indent, outdent, type TextEdit } from './editing.ts'
import classes from './PlainEditor.module.css'

/** A text area for code: 16 px so that phones do not zoom, Tab indents, Escape then Tab leaves, native undo kept. */
export function PlainEditor({ value, language, onChange, onSelect, readOnly = false, ariaLabel, height = '100%', onSubmit }: CodeEditorProps) {
  const texts = useTexts()
  const helpId = useId()
  const [leaving, setLeaving] = useState(false)
  const [area, setArea] = useState<HTMLTextAreaElement | null>(null)
  const commands = useMemo(() => (area && !readOnly ? areaCommands(area) : null), [area, readOnly])

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
    applyEdit(event.currentTarget, edit)
  }

  return (
    <SymbolBar language={language} commands={commands} onRun={onSubmit}>
      <div className={classes.frame} style={{ height }}>
        <textarea
          ref={setArea}
          className={classes.area}
          value={value}
          onChange={(event) => onChange?.(event.currentTarget.value)}
          onSelect={({ currentTarget }) => onSelect?.({ from: currentTarget.selectionStart, to: currentTarget.selectionEnd })}
          onKeyDown={onKeyDown}
          onBlur={() => setLeaving(false)}
          readOnly={readOnly}
          aria-label={ariaLabel}
          aria-describedby={helpId}
          data-language={language}
          dir="ltr"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          wrap="soft"
        />
        <VisuallyHidden id={helpId}>{texts['editor.help']}</VisuallyHidden>
        <VisuallyHidden role="status">{leaving ? texts['editor.leave'] : ''}</VisuallyHidden>
      </div>
    </SymbolBar>
  )
}

function editOf(event: KeyboardEvent<HTMLTextAreaElement>): TextEdit | null {
  const selection = selectionOf(event.currentTarget)
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.key === 'Tab') return event.shiftKey ? outdent(selection) : indent(selection)
  if (event.key === 'Enter' && !event.shiftKey) return breakLine(selection)
  return null
}
