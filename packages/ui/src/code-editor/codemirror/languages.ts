import { javascript } from '@codemirror/lang-javascript'
import { python } from '@codemirror/lang-python'
import { PostgreSQL, sql } from '@codemirror/lang-sql'
import { yaml } from '@codemirror/lang-yaml'
import { indentUnit } from '@codemirror/language'
import { EditorState, type Extension } from '@codemirror/state'
import type { Language } from '@assay/contracts'
import { indentUnit as twoSpaces } from '../plain/editing.ts'

/** The grammar of an answer's file, and how deep an indent is in it. */
export function languageOf(language: Language, file: string): Extension {
  const unit = language === 'python' ? twoSpaces.repeat(2) : twoSpaces
  return [grammar(language, file), indentUnit.of(unit), EditorState.tabSize.of(unit.length)]
}

function grammar(language: Language, file: string): Extension {
  switch (language) {
    case 'javascript':
      return javascript({ jsx: true })
    case 'typescript':
      // In a plain .ts file `<T>x` is a cast, which the grammar of JSX would take for an element.
      return javascript({ typescript: true, jsx: file.endsWith('x') })
    case 'python':
      return python()
    case 'sql':
      return sql({ dialect: PostgreSQL })
    case 'yaml':
      return yaml()
  }
}
