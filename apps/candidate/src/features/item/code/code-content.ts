import { entryFileOf, extensionOfLanguage, type AnswerContent, type CandidateQuestion, type Language } from '@assay/contracts'

export type CodeQuestion = Extract<CandidateQuestion, { kind: 'sql' | 'function' | 'refactor' | 'http-api' | 'openapi' }>

/** The name of an answer's only file. Components are written with JSX. */
export function fileOf(language: Language, question: CodeQuestion): string {
  const isComponent = question.kind === 'function' && question.environment === 'react'
  return `answer.${extensionOfLanguage[language]}${isComponent ? 'x' : ''}`
}

export function languagesOf(question: CodeQuestion): Language[] {
  if (question.kind === 'sql') return ['sql']
  return question.kind === 'openapi' ? ['yaml'] : question.languages
}

/** The text of an answer in a language, undefined when the answer is in another. */
export function textIn(language: Language, content: AnswerContent | null): string | undefined {
  return content?.type === 'files' && content.language === language ? content.files[entryFileOf(language, content.files)] : undefined
}

export function codeContent(language: Language, file: string, text: string): AnswerContent {
  return { type: 'files', language, files: { [file]: text } }
}
