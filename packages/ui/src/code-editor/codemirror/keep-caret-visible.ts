import type { Extension } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'

/**
 * Scrolls the page until nothing that lies over its edges, such as the symbol bar, covers the caret: when the editor
 * reveals the caret in its own box, when it gets the focus, and when a keyboard rises and makes the page lower. A margin
 * within the editor would not do: at the end of the text nothing is left to scroll there.
 */
export const keepCaretVisible: Extension = [
  EditorView.scrollHandler.of((view) => {
    uncoverCaret(view)
    return false // the editor's own box is the editor's to scroll, and before the page
  }),
  ViewPlugin.define((view) => {
    const reveal = () => {
      if (view.hasFocus) view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) })
    }
    window.visualViewport?.addEventListener('resize', reveal)
    return {
      update: ({ focusChanged }) => {
        if (focusChanged && view.hasFocus) uncoverCaret(view)
      },
      destroy: () => window.visualViewport?.removeEventListener('resize', reveal),
    }
  }),
]

function uncoverCaret(view: EditorView) {
  view.requestMeasure({
    key: uncoverCaret,
    read: () => coveredBy(view),
    write: (top) => {
      if (top !== 0) window.scrollBy({ top, behavior: 'instant' })
    },
  })
}

/**
 * How far the page must scroll to show the caret, in CSS pixels. The symbol bar covers the page's `scroll-padding` at its
 * foot, what an app sticks to its head the inherited `--assay-covered-head`: a `scroll-padding` there would also keep
 * out what is stuck to it, and scroll the page away with each press of a button in a header.
 */
function coveredBy(view: EditorView): number {
  const caret = view.coordsAtPos(view.state.selection.main.head)
  const { visualViewport } = window
  if (!caret || !visualViewport) return 0
  const foot = visualViewport.offsetTop + visualViewport.height - pixels(document.documentElement, 'scroll-padding-bottom')
  if (caret.bottom > foot) return caret.bottom - foot
  const head = Math.max(visualViewport.offsetTop, pixels(view.dom, '--assay-covered-head'))
  return Math.min(0, caret.top - head)
}

function pixels(element: Element, property: string): number {
  return parseFloat(getComputedStyle(element).getPropertyValue(property)) || 0
}
