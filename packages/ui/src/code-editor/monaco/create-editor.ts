import { codeFont } from '../../theme/theme.ts'
import type { CodeMark, EditorWiring } from '../props.ts'
import { indentUnit } from '../plain/editing.ts'
import { diagnose, editor as monaco, KeyCode, KeyMod, MarkerSeverity, preloadWorkers, Uri } from './monaco.ts'

export type AssayEditor = {
  /** Replaces the text when it differs from what is shown; not reported as a change. */
  show: (text: string) => void
  mark: (marks: CodeMark[]) => void
  updateOptions: (options: monaco.IEditorOptions) => void
  dispose: () => void
}

/** A Monaco editor as both apps want it: quiet, wide enough for small panes, and never a trap for the keyboard. */
export function createEditor(host: HTMLElement, { language, file, onChange, onSelect, onSubmit, onLeaving }: EditorWiring): AssayEditor {
  const model = monaco.createModel('', language, Uri.from({ scheme: 'inmemory', authority: 'answer', path: `/${crypto.randomUUID()}/${file}` }))
  // Or the same answer would have other bytes on Windows.
  model.setEOL(monaco.EndOfLineSequence.LF)
  model.updateOptions({ tabSize: language === 'python' ? 4 : indentUnit.length, insertSpaces: true })
  preloadWorkers(language)
  diagnose(file)
  const created = monaco.create(host, { ...options, model })
  let showing = false

  created.onDidChangeModelContent(() => {
    if (!showing) onChange(model.getValue())
  })
  created.onDidChangeCursorSelection(({ selection }) => {
    if (!showing) onSelect({ from: model.getOffsetAt(selection.getStartPosition()), to: model.getOffsetAt(selection.getEndPosition()) })
  })
  created.addCommand(KeyMod.CtrlCmd | KeyCode.Enter, onSubmit)
  letTabLeave(created, onLeaving)
  void document.fonts.load(`14px ${codeFont}`).then(() => monaco.remeasureFonts())

  return {
    show(text) {
      if (text === model.getValue()) return
      showing = true
      created.executeEdits('show', [{ range: model.getFullModelRange(), text }])
      showing = false
    },
    mark(marks) {
      monaco.setModelMarkers(model, 'assay', marks.map((mark) => toMarker(model, mark)))
    },
    updateOptions: (changed) => created.updateOptions(changed),
    dispose() {
      created.dispose()
      model.dispose()
    },
  }
}

/** Escape, when nothing is open that it would close, gives Tab back to the page until the user types or leaves. */
function letTabLeave(created: monaco.IStandaloneCodeEditor, onLeaving: (leaving: boolean) => void) {
  const setLeaving = (leaving: boolean) => {
    created.updateOptions({ tabFocusMode: leaving })
    onLeaving(leaving)
  }
  created.addCommand(KeyCode.Escape, () => setLeaving(true), nothingToClose)
  created.onDidChangeModelContent(() => setLeaving(false))
  created.onDidBlurEditorWidget(() => setLeaving(false))
}

const nothingToClose = [
  'editorTextFocus',
  '!suggestWidgetVisible',
  '!findWidgetVisible',
  '!parameterHintsVisible',
  '!renameInputVisible',
  '!inSnippetMode',
  '!editorHasMultipleSelections',
  '!markersNavigationVisible',
].join(' && ')

/** Underlines the word at the place, or the line where no column is known. */
function toMarker(model: monaco.ITextModel, { line, column, message }: CodeMark): monaco.IMarkerData {
  const lineNumber = Math.min(line, model.getLineCount())
  const word = column === null ? null : model.getWordAtPosition({ lineNumber, column })
  return {
    severity: MarkerSeverity.Error,
    message,
    startLineNumber: lineNumber,
    endLineNumber: lineNumber,
    startColumn: word?.startColumn ?? column ?? 1,
    endColumn: word?.endColumn ?? (column === null ? model.getLineMaxColumn(lineNumber) : column + 1),
  }
}

const options: monaco.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  minimap: { enabled: false },
  fontFamily: codeFont,
  fontSize: 14,
  lineHeight: 21,
  fontLigatures: false,
  scrollBeyondLastLine: false,
  wordWrap: 'on',
  lineNumbersMinChars: 3,
  folding: false,
  renderLineHighlight: 'line',
  overviewRulerLanes: 0,
  padding: { top: 12, bottom: 12 },
  stickyScroll: { enabled: false },
  wordBasedSuggestions: 'currentDocument',
  fixedOverflowWidgets: true,
  autoDetectHighContrast: false, // useMonacoTheme knows more: what the reader chose
}
