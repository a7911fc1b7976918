import type { AnswerContent } from '@assay/contracts'
import { once, useLoaded } from '@assay/ui'
import { Skeleton, Tabs } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CodeQuestion } from './code-content.ts'
import { firstScene } from '../react/first-scene.ts'
import classes from './Outcomes.module.css'

type OutcomesProps = { itemId: string; question: CodeQuestion; content: AnswerContent; result: ReactNode }

const loadDocument = once(() => import('../openapi/DocumentPreview.tsx'))
const loadPreview = once(() => import('../react/LivePreview.tsx'))
const loadComposer = once(() => import('../http/RequestComposer.tsx'))

/** What comes of an answer: the result of a run, and beside it the view that its kind has of its own. */
export function Outcomes(props: OutcomesProps) {
  const { t } = useTranslation()
  const { kind } = props.question
  if (kind === 'http-api') return <WithView {...props} name={t('composer.tab')} view={<Composer {...props} />} />
  if (kind === 'openapi') return <WithView {...props} name={t('document.tab')} view={<Document {...props} />} />
  if (props.question.kind === 'function' && props.question.environment === 'react') {
    return <WithView {...props} name={t('live.tab')} view={<Preview {...props} scene={firstScene(props.question.cases)} />} />
  }
  return props.result
}

function WithView({ name, view, result }: OutcomesProps & { name: string; view: ReactNode }) {
  const { t } = useTranslation()
  const [tab, setTab] = useState<string | null>('result')
  return (
    <Tabs value={tab} onChange={setTab}>
      <Tabs.List className={classes.list}>
        <Tabs.Tab value="result">{t('run.cases')}</Tabs.Tab>
        <Tabs.Tab value="view">{name}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="result">{result}</Tabs.Panel>
      {/* Loaded when it is first looked at, and kept from then on. */}
      <Tabs.Panel value="view" keepMounted={tab === 'view'}>{view}</Tabs.Panel>
    </Tabs>
  )
}

function Composer({ itemId, content }: OutcomesProps) {
  const { t } = useTranslation()
  const loaded = useLoaded(loadComposer)
  if (loaded.state === 'loading') return <Skeleton height={160} role="status" aria-label={t('item.loading')} />
  if (loaded.state === 'failed') return <p className={classes.failed}>{t('item.viewFailed')}</p>
  return <loaded.value.RequestComposer itemId={itemId} content={content} />
}

function Preview({ itemId, content, scene }: OutcomesProps & { scene: string }) {
  const { t } = useTranslation()
  const loaded = useLoaded(loadPreview)
  if (loaded.state === 'loading') return <Skeleton height={160} role="status" aria-label={t('item.loading')} />
  if (loaded.state === 'failed') return <p className={classes.failed}>{t('item.viewFailed')}</p>
  return <loaded.value.LivePreview itemId={itemId} code={textOf(content)} scene={scene} />
}

function Document({ content }: OutcomesProps) {
  const { t } = useTranslation()
  const loaded = useLoaded(loadDocument)
  if (loaded.state === 'loading') return <Skeleton height={160} role="status" aria-label={t('item.loading')} />
  if (loaded.state === 'failed') return <p className={classes.failed}>{t('item.viewFailed')}</p>
  return <loaded.value.DocumentPreview text={textOf(content)} />
}

/** The text of an answer of one file. */
function textOf(content: AnswerContent): string {
  return content.type === 'files' ? (Object.values(content.files)[0] ?? '') : ''
}
