import '../section/styles.ts'
import type { CandidateQuestion, ItemView } from '@assay/contracts'
import { Button } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { OfflineNotice } from '../../components/OfflineNotice.tsx'
import { PageFrame } from '../../components/PageFrame.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import { WorkApiContext } from '../attempt/work-api.ts'
import { LoadingItem } from '../item/LoadingItem.tsx'
import { Work } from '../item/Work.tsx'
import { QuestionNav } from '../section/QuestionNav.tsx'
import { useProgress, type SectionItem } from '../section/useProgress.ts'
import { SaveQueueProvider, useItemDraft, useSaveQueue } from '../sync/SaveQueueProvider.tsx'
import { practiceApi, practiceId } from './practice-api.ts'
import classes from './PracticePage.module.css'

/** One small question of each kind that the test may hold, on the same work surface, before anything counts. */
export function PracticePage() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({ queryKey: ['practice'], queryFn: ({ signal }) => api.practice({ signal }), staleTime: Infinity })
  useDocumentTitle(`${t('practice.title')} · Assay`)
  if (data && data.questions.length > 0) {
    return (
      <WorkApiContext value={practiceApi}>
        <SaveQueueProvider api={practiceApi}>
          <PracticeQuestions questions={data.questions} />
        </SaveQueueProvider>
      </WorkApiContext>
    )
  }
  return (
    <PageFrame title={t('practice.title')}>
      <PageHeading>{t('practice.title')}</PageHeading>
      {data && <p>{t('practice.none')}</p>}
      {error && <RequestProblem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingItem />}
      <p>
        <a href="/">{t('practice.back')}</a>
      </p>
    </PageFrame>
  )
}

function PracticeQuestions({ questions }: { questions: CandidateQuestion[] }) {
  const { t } = useTranslation()
  const items = questions.map(toItem)
  const [shownId, setShownId] = useState(items[0]?.id ?? '')
  const progress = useProgress(items)
  const index = items.findIndex(({ id }) => id === shownId)
  const question = questions[index]
  if (!question) return null
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('practice.title')}</h1>
        <p className={classes.hint}>{t('practice.hint')}</p>
        <Button component="a" href="/" size="sm">
          {t('practice.back')}
        </Button>
      </header>
      <OfflineNotice />
      <main className={classes.main}>
        <PracticeItem
          key={shownId}
          item={{ id: shownId, question, answer: null }}
          position={index + 1}
          nav={<QuestionNav items={items} progress={progress} shownId={shownId} onShow={setShownId} />}
        />
      </main>
    </div>
  )
}

function toItem({ kind, title, minutes, points }: CandidateQuestion, index: number): SectionItem {
  return { id: practiceId(kind), position: index + 1, kind, title, minutes, points, progress: 'untouched' }
}

function PracticeItem({ item, position, nav }: { item: ItemView; position: number; nav: ReactNode }) {
  const queue = useSaveQueue()
  const draft = useItemDraft(item.id)
  const { id, question } = item
  useEffect(() => queue.open({ id, question, answer: null }), [queue, id, question])
  return draft ? <Work item={item} position={position} nav={nav} /> : <LoadingItem />
}
