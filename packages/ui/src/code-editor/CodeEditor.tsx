import { Skeleton } from '@mantine/core'
import type { ComponentType } from 'react'
import { whenIdle } from '../loading/when-idle.ts'
import { once, useLoaded, type Loader } from '../loading/useLoaded.ts'
import { useTexts } from '../language.ts'
import { currentEditorKind, useEditorKind } from './choice.ts'
import { PlainEditor } from './plain/PlainEditor.tsx'
import type { CodeEditorProps } from './props.ts'

type LoadedEditor = { Editor: ComponentType<CodeEditorProps> }

// They are large: what is read comes first.
const loadDesktopEditor = once<LoadedEditor>(async () => {
  await whenIdle()
  return { Editor: (await import('./monaco/MonacoEditor.tsx')).MonacoEditor }
})
const loadTouchEditor = once<LoadedEditor>(async () => {
  await whenIdle()
  return { Editor: (await import('./codemirror/TouchEditor.tsx')).TouchEditor }
})

/** Fetches this device's editor ahead of its first use. */
export async function preloadCodeEditor(): Promise<void> {
  const kind = currentEditorKind()
  if (kind === 'desktop') await loadDesktopEditor()
  if (kind === 'touch') await loadTouchEditor()
}

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
