// Apart from the schemas, so that a page can name an answer's file without loading the schema library.

export const languages = ['javascript', 'typescript', 'python', 'sql', 'yaml'] as const
export type Language = (typeof languages)[number]

/** File extension of an answer in each language; the entry of an answer is `answer.<ext>`. */
export const extensionOfLanguage: Record<Language, string> = {
  javascript: 'js',
  typescript: 'ts',
  python: 'py',
  sql: 'sql',
  yaml: 'yaml',
}
