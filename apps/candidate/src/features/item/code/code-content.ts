import { extensionOfLanguage, type AnswerContent, type CandidateQuestion, type Language } from '@assay/contracts'

export type CodeQuestion = Extract<CandidateQuestion, { kind: 'sql' | 'function' | 'refactor' | 'http-api' | 'openapi' }>

/** The name of an answer's only file. */
export const fileOf = (language: Language): string => `answer.${extensionOfLanguage[language]}`

export function languagesOf(question: CodeQuestion): Language[] {
  if (question.kind === 'sql') return ['sql']
  return question.kind === 'openapi' ? ['yaml'] : question.languages
}

/** The text of an answer in a language, undefined when the answer is in another. */
export function textIn(language: Language, content: AnswerContent | null): string | undefined {
  return content?.type === 'files' && content.language === language ? content.files[fileOf(language)] : undefined
}

export function codeContent(language: Language, text: string): AnswerContent {
  return { type: 'files', language, files: { [fileOf(language)]: text } }
}
