import { Skeleton } from '@mantine/core'
import { useLoaded, type Loader } from '../loading/useLoaded.ts'
import { useTexts } from '../language.ts'
import { useEditorKind } from './choice.ts'
import { loadDesktopEditor, loadTouchEditor, type LoadedEditor } from './load-editor.ts'
import { PlainEditor } from './plain/PlainEditor.tsx'
import type { CodeEditorProps } from './props.ts'

/**
 * The editor for code: Monaco where there is a mouse and room, CodeMirror under fingers and in narrow windows, a plain
 * text area for those who ask for it and when the other cannot be fetched. In all, Escape then Tab leaves the editor.
 */
export function CodeEditor(props: CodeEditorProps) {
  const kind = useEditorKind()
  if (kind === 'plain') return <PlainEditor {...props} />
  return <FetchedEditor key={kind} load={kind === 'desktop' ? loadDesktopEditor : loadTouchEditor} {...props} />
}

function FetchedEditor({ load, ...props }: CodeEditorProps & { load: Loader<LoadedEditor> }) {
  const texts = useTexts()
  const editor = useLoaded(load)
  if (editor.state === 'failed') return <PlainEditor {...props} />
  if (editor.state === 'loading')
    return <Skeleton height={props.height ?? '100%'} role="status" aria-label={texts['editor.loading']} />
  // A new language is a new editor: nothing of the old one may be asked for once its text is gone.
  return <editor.value.Editor key={props.language} {...props} />
}
