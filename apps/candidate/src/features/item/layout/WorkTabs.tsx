import { Tabs, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pane, WorkLayoutProps } from './parts.ts'
import { useScrollOfPane } from './useScrollOfPane.ts'
import classes from './WorkTabs.module.css'

const isPane = (value: string | null): value is Pane => value === 'task' || value === 'answer' || value === 'outcome'

/** One part at a time; each keeps what it shows, where it was scrolled to and what is selected in it. */
export function WorkTabs({ nav, task, answer, answerLabel, outcome, outcomeLabel, open, onOpen }: WorkLayoutProps) {
  const { t } = useTranslation()
  useScrollOfPane(open)
  return (
    <Tabs value={open} onChange={(value) => isPane(value) && onOpen(value)} className={classes.tabs} keepMounted>
      {nav}
      <Tabs.List grow className={classes.list}>
        <Tabs.Tab value="task" className={classes.tab}>
          {t('item.task')}
        </Tabs.Tab>
        <Tabs.Tab value="answer" className={classes.tab}>
          {answerLabel}
        </Tabs.Tab>
        {outcome && (
          <Tabs.Tab value="outcome" className={classes.tab}>
            {outcomeLabel}
          </Tabs.Tab>
        )}
      </Tabs.List>
      <Tabs.Panel value="task">{task}</Tabs.Panel>
      <Tabs.Panel value="answer">
        <Titled title={answerLabel}>{answer}</Titled>
      </Tabs.Panel>
      {outcome && (
        <Tabs.Panel value="outcome">
          <Titled title={outcomeLabel}>{outcome}</Titled>
        </Tabs.Panel>
      )}
    </Tabs>
  )
}

/** The task has a heading of its own; the other parts are named for those who move by headings. */
function Titled({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <VisuallyHidden component="h2">{title}</VisuallyHidden>
      {children}
    </>
  )
}
