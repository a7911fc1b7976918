import type { Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'

/** Escape, when nothing is open that it would close, gives Tab back to the page until the user types or leaves. */
export function letTabLeave(onLeaving: (leaving: boolean) => void): Extension {
  const setLeaving = (view: EditorView, leaving: boolean) => {
    view.setTabFocusMode(leaving)
    onLeaving(leaving)
    return leaving
  }
  return [
    keymap.of([{ key: 'Escape', run: (view) => setLeaving(view, true) }]),
    EditorView.domEventHandlers({ blur: (_, view) => setLeaving(view, false) }),
    EditorView.updateListener.of(({ docChanged, view }) => {
      if (docChanged) setLeaving(view, false)
    }),
  ]
}
