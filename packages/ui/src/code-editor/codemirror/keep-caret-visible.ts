import type { Extension } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'

/** What the symbol bar hides of the page's foot, and some air, in CSS pixels. */
const BAR = 56

/** Scrolls the caret above the symbol bar: when it moves, and when a keyboard rises and makes the page lower. */
export const keepCaretVisible: Extension = [
  EditorView.scrollMargins.of(() => (matchMedia('(pointer: coarse)').matches ? { bottom: BAR } : null)),
  ViewPlugin.define((view) => {
    const reveal = () => {
      if (view.hasFocus) view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) })
    }
    window.visualViewport?.addEventListener('resize', reveal)
    return { destroy: () => window.visualViewport?.removeEventListener('resize', reveal) }
  }),
]
