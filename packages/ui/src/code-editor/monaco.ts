// The parts of Monaco that answers need: the editor's features and five languages, TypeScript's service for two of
// them. Its workers are files of our own, so a page may forbid scripts from anywhere else.
import { editor, KeyCode, KeyMod, MarkerSeverity, Uri } from 'monaco-editor/editor'
import 'monaco-editor/features/register.all'
import 'monaco-editor/languages/definitions/javascript/register'
import 'monaco-editor/languages/definitions/python/register'
import 'monaco-editor/languages/definitions/sql/register'
import 'monaco-editor/languages/definitions/typescript/register'
import 'monaco-editor/languages/definitions/yaml/register'
import {
  javascriptDefaults,
  JsxEmit,
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  typescriptDefaults,
} from 'monaco-editor/languages/features/typescript/register'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import TypeScriptWorker from 'monaco-editor/language/typescript/ts.worker?worker'
import { dark, gray } from '../theme/palette.ts'

export { editor, KeyCode, KeyMod, MarkerSeverity, Uri }

self.MonacoEnvironment = {
  getWorker: (_moduleId, label) =>
    label === 'typescript' || label === 'javascript' ? new TypeScriptWorker() : new EditorWorker(),
}

const compilerOptions = {
  target: ScriptTarget.ESNext,
  module: ModuleKind.ESNext,
  moduleResolution: ModuleResolutionKind.NodeJs,
  jsx: JsxEmit.ReactJSX,
  allowJs: true,
  allowNonTsExtensions: true,
  strict: true,
}
typescriptDefaults.setCompilerOptions(compilerOptions)
javascriptDefaults.setCompilerOptions(compilerOptions)
// Answers may import what the sandbox has (Hono, React …) and the browser does not: "cannot find module" and what
// follows from it would be false alarms.
typescriptDefaults.setDiagnosticsOptions({ diagnosticCodesToIgnore: [2307, 2792, 2875, 7016, 7026] })

editor.defineTheme('assay-light', {
  base: 'vs',
  inherit: true,
  rules: [{ token: 'comment', foreground: '5a6371' }],
  colors: { 'editor.background': '#ffffff', 'editorLineNumber.foreground': gray[6], 'editor.lineHighlightBackground': gray[0] },
})
editor.defineTheme('assay-dark', {
  base: 'vs-dark',
  inherit: true,
  rules: [{ token: 'comment', foreground: '9aa2ae' }],
  colors: { 'editor.background': dark[7], 'editorLineNumber.foreground': dark[2], 'editor.lineHighlightBackground': dark[6] },
})
