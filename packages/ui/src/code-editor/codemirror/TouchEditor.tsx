import { extensionOfLanguage } from '@assay/contracts'
import { VisuallyHidden } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../language.ts'
import classes from '../EditorFrame.module.css'
import type { CodeEditorProps } from '../props.ts'
import { SymbolBar } from '../symbol-bar/SymbolBar.tsx'
import { createTouchEditor, type TouchEditor as Editor } from './create-editor.ts'

/** The editor for fingers and narrow windows. The text is CodeMirror's; a new `value` from outside replaces what differs. */
export function TouchEditor({ value, language, file = `answer.${extensionOfLanguage[language]}`, onChange, onSelect, readOnly = false, ariaLabel, height = '100%', marks, onSubmit }: CodeEditorProps) {
  const texts = useTexts()
  const helpId = useId()
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const [leaving, setLeaving] = useState(false)
  const handlers = useRef({ onChange, onSelect, onSubmit })
  useEffect(() => {
    handlers.current = { onChange, onSelect, onSubmit }
  })

  useEffect(() => {
    if (!host.current) return
    const created = createTouchEditor(host.current, {
      language,
      file,
      onChange: (text) => handlers.current.onChange?.(text),
      onSelect: (range) => handlers.current.onSelect?.(range),
      onSubmit: () => handlers.current.onSubmit?.(),
      onLeaving: setLeaving,
    })
    setEditor(created)
    return () => created.dispose()
  }, [language, file])

  useEffect(() => editor?.show(value), [editor, value])
  useEffect(() => editor?.describe({ readOnly, label: ariaLabel, helpId }), [editor, readOnly, ariaLabel, helpId])
  useEffect(() => editor?.mark(marks ?? []), [editor, marks])

  return (
    <SymbolBar language={language} commands={readOnly ? null : (editor?.commands ?? null)} onRun={onSubmit}>
      <div className={classes.frame} style={{ height }} dir="ltr">
        <div ref={host} className={classes.host} data-language={language} />
        <VisuallyHidden id={helpId}>{texts['editor.help']}</VisuallyHidden>
        <VisuallyHidden role="status">{leaving ? texts['editor.leave'] : ''}</VisuallyHidden>
      </div>
    </SymbolBar>
  )
}
