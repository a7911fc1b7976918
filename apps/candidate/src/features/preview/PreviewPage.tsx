import { createMemberApi } from '@assay/api-client'
import { useDocumentTitle } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BankQuestionDetail, ItemView } from '@assay/contracts'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import { WorkApiContext } from '../attempt/work-api.ts'
import '../section/styles.ts'
import { LoadingItem } from '../item/LoadingItem.tsx'
import { Work } from '../item/Work.tsx'
import { SaveQueueProvider, useItemDraft, useSaveQueue } from '../sync/SaveQueueProvider.tsx'
import { previewOf } from './preview-api.ts'
import classes from './PreviewPage.module.css'

const members = createMemberApi()

/** A question of the bank as a candidate sees it, for a signed-in member. Answers are kept nowhere. */
export function PreviewPage({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const heading = useId()
  const { data, error, refetch } = useQuery({
    queryKey: ['preview', slug],
    queryFn: ({ signal }) => members.bankQuestion(slug, { signal }),
  })
  useDocumentTitle(`${data?.title ?? t('preview.title')} · Assay`)
  return (
    <div className={classes.page}>
      <main className={classes.main} aria-labelledby={heading}>
        <h1 id={heading} className={classes.title}>{t('preview.title')}</h1>
        {data ? (
          <PreviewedQuestion question={data} />
        ) : error ? (
          <RequestProblem error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingItem />
        )}
      </main>
    </div>
  )
}

function PreviewedQuestion({ question }: { question: BankQuestionDetail }) {
  const api = useMemo(() => previewOf(question), [question])
  return (
    <WorkApiContext value={api}>
      <SaveQueueProvider api={api}>
        <PreviewedItem question={question} />
      </SaveQueueProvider>
    </WorkApiContext>
  )
}

function PreviewedItem({ question }: { question: BankQuestionDetail }) {
  const queue = useSaveQueue()
  const item: ItemView = { id: `preview-${question.slug}`, question: question.candidate, answer: null }
  const draft = useItemDraft(item.id)
  useEffect(() => queue.open({ id: item.id, question: question.candidate, answer: null }), [queue, item.id, question.candidate])
  return draft ? <Work item={item} position={1} nav={null} /> : <LoadingItem />
}
