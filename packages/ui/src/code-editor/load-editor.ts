import type { ComponentType } from 'react'
import { once } from '../loading/useLoaded.ts'
import { whenIdle } from '../loading/when-idle.ts'
import { currentEditorKind } from './choice.ts'
import type { CodeEditorProps } from './props.ts'

export type EditorModule = { Editor: ComponentType<CodeEditorProps> }

// They are large: what is read comes first.
export const loadDesktopEditor = once<EditorModule>(async () => {
  await whenIdle()
  return { Editor: (await import('./monaco/MonacoEditor.tsx')).MonacoEditor }
})
export const loadTouchEditor = once<EditorModule>(async () => {
  await whenIdle()
  return { Editor: (await import('./codemirror/TouchEditor.tsx')).TouchEditor }
})

/** Fetches this device's editor ahead of its first use. */
export async function preloadCodeEditor(): Promise<void> {
  const kind = currentEditorKind()
  if (kind === 'desktop') await loadDesktopEditor()
  if (kind === 'touch') await loadTouchEditor()
}
