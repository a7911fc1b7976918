import { Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { once, useLoaded } from '../loading/useLoaded.ts'
import { useTexts } from '../texts.ts'
import { PlainEditor } from './PlainEditor.tsx'
import type { CodeEditorProps } from './props.ts'

/** Fetches the desktop editor ahead of its first use. */
export const preloadCodeEditor = once(() => import('./MonacoEditor.tsx'))

/**
 * The editor for code: Monaco where there is a mouse and room; a plain text area on touch, which Monaco does not
 * support, on narrow screens, and when Monaco cannot be fetched. In both, Escape then Tab leaves the editor.
 */
export function CodeEditor(props: CodeEditorProps) {
  const plain = useMediaQuery('(pointer: coarse), (max-width: 639px)', undefined, { getInitialValueInEffect: false })
  return plain ? <PlainEditor {...props} /> : <DesktopEditor {...props} />
}

function DesktopEditor(props: CodeEditorProps) {
  const texts = useTexts()
  const editor = useLoaded(preloadCodeEditor)
  if (editor.state === 'failed') return <PlainEditor {...props} />
  if (editor.state === 'loading')
    return <Skeleton height={props.height ?? '100%'} role="status" aria-label={texts['editor.loading']} />
  // A new language is a new editor: nothing of the old one may be asked for once its text is gone.
  return <editor.value.MonacoEditor key={props.language} {...props} />
}
