import { Skeleton } from '@mantine/core'
import type { Ref } from 'react'
import { useLoaded, type Loader } from '../loading/useLoaded.ts'
import { useTexts } from '../language.ts'
import { useEditorKind } from './choice.ts'
import { loadDesktopEditor, loadTouchEditor, type EditorModule } from './load-editor.ts'
import { PlainEditor } from './plain/PlainEditor.tsx'
import type { CodeEditorProps } from './props.ts'
import { useWanted } from './useWanted.ts'

/**
 * The editor for code: Monaco where there is a mouse and room, CodeMirror under fingers and in narrow windows, a plain
 * text area for those who ask for it and when the other cannot be fetched. In all, Escape then Tab leaves the editor.
 */
export function CodeEditor(props: CodeEditorProps) {
  const kind = useEditorKind()
  if (kind === 'plain') return <PlainEditor {...props} />
  return <FetchedEditor key={kind} load={kind === 'desktop' ? loadDesktopEditor : loadTouchEditor} {...props} />
}

function FetchedEditor({ load, ...props }: CodeEditorProps & { load: Loader<EditorModule> }) {
  const { ref, isWanted } = useWanted(load.loaded() !== undefined)
  // A new language is a new editor: nothing of the old one may be asked for once its text is gone.
  return isWanted ? <LoadedEditor key={props.language} load={load} {...props} /> : <Loading ref={ref} height={props.height} />
}

function LoadedEditor({ load, ...props }: CodeEditorProps & { load: Loader<EditorModule> }) {
  const editor = useLoaded(load)
  if (editor.state === 'failed') return <PlainEditor {...props} />
  return editor.state === 'loading' ? <Loading height={props.height} /> : <editor.value.Editor {...props} />
}

function Loading({ ref, height = '100%' }: { ref?: Ref<HTMLDivElement> | undefined; height?: CodeEditorProps['height'] }) {
  const texts = useTexts()
  return <Skeleton ref={ref} height={height} role="status" aria-label={texts['editor.loading']} />
}
