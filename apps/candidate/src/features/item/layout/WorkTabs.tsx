import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Pane, WorkLayoutProps } from './WorkLayout.tsx'
import classes from './WorkTabs.module.css'

const isPane = (value: string | null): value is Pane => value === 'task' || value === 'answer' || value === 'outcome'

/** One part at a time. A tab keeps what it shows, but for where the page was scrolled to. */
export function WorkTabs({ nav, task, answer, answerLabel, outcome, outcomeLabel, open, onOpen }: WorkLayoutProps) {
  const { t } = useTranslation()
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
      <Tabs.Panel value="answer">{answer}</Tabs.Panel>
      {outcome && <Tabs.Panel value="outcome">{outcome}</Tabs.Panel>}
    </Tabs>
  )
}
