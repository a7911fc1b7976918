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
import editorWorker from 'monaco-editor/editor/editor.worker?worker&url'
import typeScriptWorker from 'monaco-editor/language/typescript/ts.worker?worker&url'
import type { Language } from '@assay/contracts'
import { dark, gray } from '../../theme/palette.ts'

export { editor, KeyCode, KeyMod, MarkerSeverity, Uri }

const hasService = (language: string) => language === 'typescript' || language === 'javascript'

self.MonacoEnvironment = {
  getWorker: (_moduleId, label) => new Worker(hasService(label) ? typeScriptWorker : editorWorker, { type: 'module' }),
}

// Monaco asks for these when a language is first shown, when the network may be gone; without them it does without colours.
void Promise.allSettled([
  import('monaco-editor/languages/definitions/javascript/javascript'),
  import('monaco-editor/languages/definitions/python/python'),
  import('monaco-editor/languages/definitions/sql/sql'),
  import('monaco-editor/languages/definitions/typescript/typescript'),
  import('monaco-editor/languages/definitions/yaml/yaml'),
  import('monaco-editor/languages/features/typescript/tsMode'),
])

/** Fetches the workers of a language into the browser's cache: Monaco asks for them later, when the network may be gone. */
export function preloadWorkers(language: Language): void {
  for (const worker of hasService(language) ? [editorWorker, typeScriptWorker] : [editorWorker]) {
    fetch(worker).catch(() => {}) // offline already: Monaco does without
  }
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
const followsFromImports = [2307, 2792, 2875, 7016, 7026]
// Where React's types are missing, its hooks take no type arguments and the handlers of JSX get parameters of no type.
const followsFromReact = [2347, 7006, 7031]

/** Leaves out of a file's diagnostics what is wrong only here. */
export function diagnose(file: string): void {
  const diagnosticCodesToIgnore = file.endsWith('.tsx') ? [...followsFromImports, ...followsFromReact] : followsFromImports
  typescriptDefaults.setDiagnosticsOptions({ diagnosticCodesToIgnore })
}

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
