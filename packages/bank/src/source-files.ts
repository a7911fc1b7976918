import { posix } from 'node:path'
import type { Language } from '@assay/contracts'
import type { SourceFolder } from './folder.ts'

const languageByExtension: Record<string, Language> = {
  js: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  py: 'python',
  sql: 'sql',
  yaml: 'yaml',
}

/** The language of a file by its name or extension; undefined where Assay knows none. */
export function languageOfFile(file: string): Language | undefined {
  return languageByExtension[extensionOf(file)]
}

export function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1)
}

/** Extensions in which an answer in one of these languages can be written. */
export function extensionsOf(languages: readonly Language[]): string[] {
  return Object.entries(languageByExtension).flatMap(([extension, language]) => (languages.includes(language) ? [extension] : []))
}

/** Names of the files that an editor opens with: `starter.<ext>`. */
export function starterFiles(folder: SourceFolder): string[] {
  return folder.match(/^starter\.[^/]*$/)
}

/** Those of `languages` in which the question has a starter. */
export function starterLanguages<L extends Language>(folder: SourceFolder, languages: readonly L[]): L[] {
  const found = starterFiles(folder).map(languageOfFile)
  return languages.filter((language) => found.includes(language))
}

/** The text that the editor opens with, by language. */
export function readStarters(folder: SourceFolder, languages: readonly Language[]): Partial<Record<Language, string>> {
  const starters: Partial<Record<Language, string>> = {}
  for (const file of starterFiles(folder)) {
    const language = languageOfFile(file)
    if (language === undefined || !languages.includes(language)) {
      folder.refuse(file, `is in no language of this question; expected starter.${extensionsOf(languages).join(', starter.')}`)
    } else if (language in starters) folder.refuse(file, `is a second starter in ${language}; expected one per language`)
    else starters[language] = folder.text(file, 'what the editor opens with')
  }
  return starters
}

/** The reference of a question: its first accepted answer by name, in a single file. */
export function referenceSource(folder: SourceFolder, languages: readonly Language[]): { language: Language; source: string } {
  const placeholder = { language: languages[0] ?? 'javascript', source: '' }
  const [file] = folder.match(/^answers\/accepted\//)
  if (file === undefined) return placeholder // noted where answers are read
  const language = languageOfFile(file)
  if (posix.dirname(file) !== 'answers/accepted') folder.refuse(file, 'the first accepted answer is the reference; expected a single file')
  return language === undefined ? placeholder : { language, source: folder.text(file, 'the reference') }
}
