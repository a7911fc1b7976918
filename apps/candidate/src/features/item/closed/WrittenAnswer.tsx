import type { CandidateQuestionOfKind } from '@assay/contracts'
import { Markdown } from '@assay/ui'
import { Tabs } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkApi } from '../../attempt/work-api.ts'
import { useAnswer } from '../../sync/SaveQueueProvider.tsx'
import closed from './ClosedWork.module.css'
import { countWords } from './count-words.ts'
import { wordsLeft } from './words-left.ts'

/** Prose in Markdown, how it will be read, and its number of words beside the number that is asked for. */
export function WrittenAnswer({ itemId, question }: { itemId: string; question: CandidateQuestionOfKind<'written'> }) {
  const { t } = useTranslation()
  const id = useId()
  const [answer, setAnswer] = useAnswer(itemId)
  const { noteSelection } = useWorkApi()
  const text = answer?.type === 'text' ? answer.text : ''
  const count = countWords(text)
  const [min, max] = question.words ?? []
  const fit = question.words ? wordsLeft(count, question.words) : null
  return (
    <Tabs defaultValue="write" keepMounted={false}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="write">{t('written.write')}</Tabs.Tab>
        <Tabs.Tab value="preview">{t('written.preview')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="write">
        <label htmlFor={id} className={closed.label}>
          {t('written.label')}
        </label>
        <textarea
          id={id}
          className={`${closed.field} ${closed.prose}`}
          dir="auto"
          value={text}
          onChange={(event) => setAnswer({ type: 'text', text: event.currentTarget.value })}
          onSelect={({ currentTarget }) => noteSelection({ itemId, file: '' }, { from: currentTarget.selectionStart, to: currentTarget.selectionEnd })}
          aria-describedby={`${id}-words ${id}-markdown`}
        />
      </Tabs.Panel>
      <Tabs.Panel value="preview">{text.trim() === '' ? <p className={closed.note}>{t('written.empty')}</p> : <Markdown text={text} />}</Tabs.Panel>
      <p id={`${id}-words`} className={fit && count > 0 && fit.state !== 'fits' ? `${closed.note} ${closed.unfit}` : closed.note}>
        {t('written.words', { count })}
        {min !== undefined && ` · ${t('written.asked', { min, max })}`}
        {fit && count > 0 && fit.state !== 'fits' && ` · ${t(`written.${fit.state}`, { count: fit.by })}`}
      </p>
      <p id={`${id}-markdown`} className={closed.note}>
        {t('written.markdown')}
      </p>
    </Tabs>
  )
}
