/** What a symbol bar asks of an editor. Each leaves the focus in the editor, so that a phone's keyboard stays. */
export type EditorCommands = {
  /** Types `text` in place of the selection. */
  insert: (text: string) => void
  indent: () => void
  outdent: () => void
  undo: () => void
  redo: () => void
  left: () => void
  right: () => void
}
