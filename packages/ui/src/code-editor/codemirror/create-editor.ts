import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { cursorCharLeft, cursorCharRight, defaultKeymap, history, historyKeymap, indentLess, indentMore, indentWithTab, redo, undo } from '@codemirror/commands'
import { bracketMatching, indentOnInput } from '@codemirror/language'
import { setDiagnostics } from '@codemirror/lint'
import { Annotation, Compartment, EditorState, Prec, type Extension } from '@codemirror/state'
import { EditorView, highlightActiveLine, keymap, lineNumbers, type Command } from '@codemirror/view'
import type { EditorCommands } from '../commands.ts'
import type { CodeMark, EditorWiring } from '../props.ts'
import { keepCaretVisible } from './keep-caret-visible.ts'
import { letTabLeave } from './let-tab-leave.ts'
import { languageOf } from './languages.ts'
import { look } from './look.ts'
import { changeBetween } from './change-between.ts'
import { toDiagnostic } from './to-diagnostic.ts'

export type TouchEditor = {
  /** Replaces what differs in the text; not reported as a change. */
  show: (text: string) => void
  mark: (marks: CodeMark[]) => void
  describe: (description: { readOnly: boolean; label: string; helpId: string }) => void
  commands: EditorCommands
  dispose: () => void
}

/** Text that came from outside is not reported back. */
const shown = Annotation.define<true>()

/** A CodeMirror editor for fingers: native selection, wrapped lines, and never a trap for the keyboard. */
export function createTouchEditor(parent: HTMLElement, wiring: EditorWiring): TouchEditor {
  const description = new Compartment()
  const view = new EditorView({ parent, extensions: [description.of([]), ...extensions(wiring)] })
  const run = (command: Command) => {
    command(view)
    view.focus()
  }
  return {
    show(text) {
      const changes = changeBetween(view.state.doc.toString(), text.replaceAll(/\r\n?/g, '\n'))
      if (changes) view.dispatch({ changes, annotations: shown.of(true) })
    },
    mark: (marks) => view.dispatch(setDiagnostics(view.state, marks.map((mark) => toDiagnostic(view.state.doc, mark)))),
    describe: (described) => view.dispatch({ effects: description.reconfigure(describe(described)) }),
    commands: {
      insert(text) {
        view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true, userEvent: 'input.type' })
        view.focus()
      },
      indent: () => run(indentMore),
      outdent: () => run(indentLess),
      undo: () => run(undo),
      redo: () => run(redo),
      left: () => run(cursorCharLeft),
      right: () => run(cursorCharRight),
    },
    dispose: () => view.destroy(),
  }
}

function extensions({ language, file, onChange, onSelect, onSubmit, onLeaving }: EditorWiring): Extension[] {
  const submit: Command = () => {
    onSubmit()
    return true
  }
  return [
    Prec.highest(keymap.of([{ key: 'Mod-Enter', run: submit }])),
    lineNumbers(),
    history(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap]),
    letTabLeave(onLeaving),
    keepCaretVisible,
    languageOf(language, file),
    look,
    EditorView.updateListener.of((update) => {
      const isShown = update.transactions.some((transaction) => transaction.annotation(shown))
      if (update.docChanged && !isShown) onChange(update.state.doc.toString())
      const { from, to } = update.state.selection.main
      if (update.selectionSet) onSelect({ from, to })
    }),
  ]
}

/** What is only read can still be reached, selected and copied, without a phone's keyboard rising. */
function describe({ readOnly, label, helpId }: { readOnly: boolean; label: string; helpId: string }): Extension {
  return [
    EditorState.readOnly.of(readOnly),
    EditorView.editable.of(!readOnly),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': helpId, tabindex: '0', ...(readOnly ? { 'aria-readonly': 'true' } : {}) }),
  ]
}
