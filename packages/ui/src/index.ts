export { AssayProvider } from './AssayProvider.tsx'
export { CodeEditor, preloadCodeEditor, type CodeEditorProps, type CodeMark } from './code-editor/CodeEditor.tsx'
