import { extensionOfLanguage } from '@assay/contracts'
import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../language.ts'
import type { CodeEditorProps } from '../props.ts'
import { createEditor, type AssayEditor } from './create-editor.ts'
import classes from '../EditorFrame.module.css'
import { editor as monaco } from './monaco.ts'
import { useMonacoTheme } from './useMonacoTheme.ts'

/** The desktop editor. The text is Monaco's while it has the focus of change; a new `value` from outside replaces it. */
export function MonacoEditor({ value, language, file = `answer.${extensionOfLanguage[language]}`, onChange, onSelect, readOnly = false, ariaLabel, height = '100%', marks, onSubmit }: CodeEditorProps) {
  const texts = useTexts()
  const theme = useMonacoTheme()
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<AssayEditor | null>(null)
  const [leaving, setLeaving] = useState(false)
  const handlers = useRef({ onChange, onSelect, onSubmit })
  useEffect(() => {
    handlers.current = { onChange, onSelect, onSubmit }
  })

  // The theme first: an editor created before it is set would flash in another.
  useEffect(() => monaco.setTheme(theme), [theme])

  useEffect(() => {
    if (!host.current) return
    const created = createEditor(host.current, {
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
  useEffect(() => editor?.updateOptions({ readOnly, ariaLabel: `${ariaLabel}. ${texts['editor.help']}` }), [editor, readOnly, ariaLabel, texts])
  useEffect(() => editor?.mark(marks ?? []), [editor, marks])

  return (
    <div className={classes.frame} style={{ height }} dir="ltr">
      <div ref={host} className={classes.host} data-language={language} />
      <VisuallyHidden role="status">{leaving ? texts['editor.leave'] : ''}</VisuallyHidden>
    </div>
  )
}
