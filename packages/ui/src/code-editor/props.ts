import type { Language } from '@assay/contracts'

export type CodeMark = { line: number; column: number | null; message: string }

export type SelectedRange = { from: number; to: number }

export type CodeEditorProps = {
  value: string
  language: Language
  /** The file's name, whose extension says what may stand in it. */
  file?: string
  onChange?: (value: string) => void
  /** What is selected, or where the caret is (from equals to), in UTF-16 units of the text. */
  onSelect?: (range: SelectedRange) => void
  readOnly?: boolean
  ariaLabel: string
  /** Any CSS length; the default fills the parent. */
  height?: string
  /** Places of errors, 1-based, underlined where the editor can. */
  marks?: CodeMark[]
  /** Ctrl or ⌘ with Enter, and the symbol bar's Run. */
  onSubmit?: () => void
}

/** What an editor that is no React component is made with. */
export type EditorWiring = {
  language: Language
  file: string
  onChange: (text: string) => void
  onSelect: (range: SelectedRange) => void
  onSubmit: () => void
  /** True after Escape, when Tab leaves the editor; false again when the user types or has left. */
  onLeaving: (leaving: boolean) => void
}
