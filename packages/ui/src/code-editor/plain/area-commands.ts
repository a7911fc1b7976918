import type { EditorCommands } from '../commands.ts'
import { indent, outdent, type TextEdit, type TextSelection } from './editing.ts'

/** What a symbol bar does with a text area. */
export function areaCommands(area: HTMLTextAreaElement): EditorCommands {
  const focused = (step: () => void) => () => {
    area.focus()
    step()
  }
  const moveTo = (at: number) => area.setSelectionRange(at, at)
  return {
    insert(text) {
      const { start, end } = selectionOf(area)
      area.focus()
      applyEdit(area, { from: start, to: end, insert: text, start: start + text.length, end: start + text.length })
    },
    indent: focused(() => applyEdit(area, indent(selectionOf(area)))),
    outdent: focused(() => applyEdit(area, outdent(selectionOf(area)))),
    undo: focused(() => document.execCommand('undo')),
    redo: focused(() => document.execCommand('redo')),
    left: focused(() => moveTo(Math.max(0, area.selectionStart - 1))),
    right: focused(() => moveTo(area.selectionEnd + 1)),
  }
}

export function selectionOf({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): TextSelection {
  return { text: value, start: selectionStart, end: selectionEnd }
}

/** Types the edit as the user would, so that the browser's own undo takes it back; there is no newer way that does. */
export function applyEdit(area: HTMLTextAreaElement, edit: TextEdit): void {
  area.setSelectionRange(edit.from, edit.to)
  const typed = edit.insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, edit.insert)
  if (!typed) {
    area.setRangeText(edit.insert, edit.from, edit.to)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  area.setSelectionRange(edit.start, edit.end)
}
