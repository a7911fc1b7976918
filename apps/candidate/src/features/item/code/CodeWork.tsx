import type { Language, RunView } from '@assay/contracts'
import { CodeEditor, PendingButton } from '@assay/ui'
import { useId, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkApi } from '../../attempt/work-api.ts'
import { RunResult } from '../../run/RunResult.tsx'
import { useRun } from '../../run/useRun.ts'
import { useSaveQueue } from '../../sync/SaveQueueProvider.tsx'
import type { Pane } from '../layout/parts.ts'
import { WorkLayout } from '../layout/WorkLayout.tsx'
import { lintMarks } from '../openapi/lint-marks.ts'
import { useLiveLint } from '../openapi/useLiveLint.ts'
import { languagesOf, type CodeQuestion } from './code-content.ts'
import { Outcomes } from './Outcomes.tsx'
import classes from './CodeWork.module.css'
import { useCode, type Code } from './useCode.ts'

/** SQL, code, API and OpenAPI answers: an editor, and what a run of the visible cases says. */
export function CodeWork({ itemId, question, task, nav }: { itemId: string; question: CodeQuestion; task: ReactNode; nav: ReactNode }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<Pane>('task')
  const code = useCode(itemId, question)
  const queue = useSaveQueue()
  const { noteSelection } = useWorkApi()
  const run = useRun(itemId)
  const marking = run.result?.marking
  const isDocument = question.kind === 'openapi'
  const marks = useMemo(() => [...marksOf(marking?.error), ...(isDocument ? lintMarks(marking) : [])], [marking, isDocument])
  const [ran, setRan] = useState(code.text)
  // Another text may be run meanwhile: it waits its turn.
  const isRunning = run.isRunning && ran === code.text
  useLiveLint(isDocument && ran !== code.text && !run.isRunning && !run.error, code.text, runText)

  function runText() {
    setRan(code.text)
    run.start({ content: code.content })
  }

  function start() {
    if (isRunning) return
    setOpen('outcome')
    void queue.flush()
    runText()
  }

  return (
    <WorkLayout
      nav={nav}
      task={task}
      answerLabel={t('item.answer')}
      answer={
        <div className={classes.answer}>
          <Toolbar code={code} languages={languagesOf(question)} isRunning={isRunning} onRun={start} />
          <div className={classes.editor}>
            <CodeEditor
              value={code.text}
              language={code.language}
              file={code.file}
              onChange={code.setText}
              onSelect={(range) => noteSelection({ itemId, file: code.file }, range)}
              onSubmit={start}
              ariaLabel={`${t('item.yourAnswer')}, ${code.file}`}
              marks={marks}
            />
          </div>
        </div>
      }
      outcome={
        <Outcomes
          itemId={itemId}
          question={question}
          content={code.content}
          result={<RunResult run={run} outputLabel={t(isDocument ? 'run.lintFindings' : 'run.output')} />}
        />
      }
      outcomeLabel={t('item.result')}
      open={open}
      onOpen={setOpen}
    />
  )
}

function marksOf(error: NonNullable<RunView['marking']>['error'] | undefined) {
  return error?.line ? [{ line: error.line, column: error.column, message: error.message }] : []
}

type ToolbarProps = { code: Code; languages: Language[]; isRunning: boolean; onRun: () => void }

function Toolbar({ code, languages, isRunning, onRun }: ToolbarProps) {
  const { t } = useTranslation()
  return (
    <div className={classes.toolbar}>
      {languages.length > 1 ? <LanguageSelect code={code} languages={languages} /> : <code className={classes.file}>{code.file}</code>}
      <span className={classes.shortcut}>{t('run.shortcut')}</span>
      <PendingButton size="sm" className={classes.run} onClick={onRun} isPending={isRunning}>
        {t('run.run')}
      </PendingButton>
    </div>
  )
}

function LanguageSelect({ code, languages }: { code: Code; languages: Language[] }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={classes.language}>
      <label htmlFor={id}>{t('item.language')}</label>
      <select id={id} value={code.language} onChange={({ currentTarget }) => {
        const next = languages.find((language) => language === currentTarget.value)
        if (next) code.setLanguage(next)
      }}>
        {languages.map((language) => (
          <option key={language} value={language}>
            {t(`language.${language}`)}
          </option>
        ))}
      </select>
      {code.counts && <span className={classes.counts}>{t('item.counts', { language: t(`language.${code.counts}`) })}</span>}
    </div>
  )
}
