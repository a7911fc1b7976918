import type { AnswerContent, Language } from '@assay/contracts'
import { useLocalStorage } from '@mantine/hooks'
import { useState } from 'react'
import { draftKey } from '../../sync/kept-drafts.ts'
import { useAnswer } from '../../sync/SaveQueueProvider.tsx'
import { codeContent, fileOf, languagesOf, textIn, type CodeQuestion } from './code-content.ts'

export type Code = {
  language: Language
  /** The name of the answer's only file. */
  file: string
  text: string
  content: AnswerContent
  /** The language of the saved answer when it is another than the one shown. */
  counts: Language | null
  setText: (text: string) => void
  setLanguage: (language: Language) => void
}

/** An answer of one text. Each language keeps its own text on this device; the one that was changed last is the answer. */
export function useCode(itemId: string, question: CodeQuestion): Code {
  const [answer, setAnswer] = useAnswer(itemId)
  const [texts, setTexts] = useLocalStorage<Partial<Record<Language, string>>>({ key: draftKey(`${itemId}:texts`), defaultValue: {} })
  const [chosen, setChosen] = useState<Language | null>(null)
  const answered = answer?.type === 'files' ? answer.language : null
  const language = chosen ?? answered ?? languagesOf(question)[0] ?? 'javascript'
  const file = fileOf(language, question)
  const text = textIn(language, answer) ?? texts[language] ?? question.starters[language] ?? ''

  return {
    language,
    file,
    text,
    content: codeContent(language, file, text),
    counts: answered !== null && answered !== language ? answered : null,
    setText: (changed) => setAnswer(codeContent(language, file, changed)),
    setLanguage(next) {
      setTexts((known) => ({ ...known, [language]: text }))
      setChosen(next)
    },
  }
}
