import type { ItemView } from '@assay/contracts'
import { ProblemNotice, useLoaded } from '@assay/ui'
import { Skeleton } from '@mantine/core'
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMovable } from './layout/movable.tsx'
import type { Pane } from './layout/parts.ts'
import { WorkLayout } from './layout/WorkLayout.tsx'
import { loadWorks, type Works } from './load-works.ts'
import { Task } from './Task.tsx'

type WorkProps = { item: ItemView; nav: ReactNode; task: ReactNode }

/** The prompt, at once, and all that its kind adds to it, as soon as that is there. */
export function Work({ item, position, nav }: { item: ItemView; position: number; nav: ReactNode }) {
  const works = useLoaded(loadWorks)
  const task = useMovable(
    <Task itemId={item.id} question={item.question} position={position}>
      {works.state === 'ready' && <works.value.Material question={item.question} />}
    </Task>,
  )
  useLayoutEffect(() => {
    // Newer browsers answer it with a promise, which React would take for what to do at the end.
    window.scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  const props = { item, nav, task: task.slot }
  return (
    <>
      {works.state === 'ready' ? <WorkOfKind {...props} works={works.value} /> : <TaskAlone {...props} hasFailed={works.state === 'failed'} />}
      {task.portal}
    </>
  )
}

function WorkOfKind({ item: { id, question }, works: { ClosedWork, CodeWork, ReviewWork }, ...props }: WorkProps & { works: Works }) {
  switch (question.kind) {
    case 'sql':
    case 'function':
    case 'refactor':
    case 'http-api':
    case 'openapi':
      return <CodeWork {...props} itemId={id} question={question} />
    case 'review':
      return <ReviewWork {...props} itemId={id} question={question} />
    default:
      return <ClosedWork {...props} itemId={id} question={question} />
  }
}

function TaskAlone({ nav, task, hasFailed }: Omit<WorkProps, 'item'> & { hasFailed: boolean }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<Pane>('task')
  useEffect(() => {
    if (hasFailed) setOpen('answer')
  }, [hasFailed])
  const answer = hasFailed ? (
    <ProblemNotice title={t('page.broken')} detail={t('page.brokenDetail')} onRetry={() => location.reload()} />
  ) : (
    <Skeleton height={200} />
  )
  return <WorkLayout nav={nav} task={task} answer={answer} answerLabel={t('item.answer')} open={open} onOpen={setOpen} />
}
