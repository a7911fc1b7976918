import { useTranslation } from 'react-i18next'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import type { WorkLayoutProps } from './parts.ts'
import classes from './WorkPanes.module.css'

/** The task and the questions on the left, the answer above its outcome on the right; sizes are remembered. */
export function WorkPanes({ nav, task, answer, answerLabel, outcome, outcomeLabel }: WorkLayoutProps) {
  const { t } = useTranslation()
  const columns = useDefaultLayout({ id: 'assay:columns', storage: localStorage, panelIds: ['task', 'work'] })
  return (
    <Group orientation="horizontal" className={classes.group} {...columns}>
      <Panel id="task" defaultSize="38%" minSize="280px" className={classes.left}>
        <div className={classes.scroll}>{task}</div>
        <div className={classes.nav}>{nav}</div>
      </Panel>
      <Separator className={classes.vertical} aria-label={t('item.resize')} />
      <Panel id="work" minSize="400px">
        {outcome ? (
          <Rows answer={answer} answerLabel={answerLabel} outcome={outcome} outcomeLabel={outcomeLabel} />
        ) : (
          <section className={classes.scroll} aria-label={answerLabel}>
            {answer}
          </section>
        )}
      </Panel>
    </Group>
  )
}

function Rows({ answer, answerLabel, outcome, outcomeLabel }: Pick<WorkLayoutProps, 'answer' | 'answerLabel' | 'outcome' | 'outcomeLabel'>) {
  const { t } = useTranslation()
  const rows = useDefaultLayout({ id: 'assay:rows', storage: localStorage, panelIds: ['answer', 'outcome'] })
  return (
    <Group orientation="vertical" className={classes.group} {...rows}>
      <Panel id="answer" defaultSize="60%" minSize="180px">
        <section className={classes.fill} aria-label={answerLabel}>
          {answer}
        </section>
      </Panel>
      <Separator className={classes.horizontal} aria-label={t('item.resize')} />
      <Panel id="outcome" minSize="96px">
        <section className={classes.scroll} aria-label={outcomeLabel}>
          {outcome}
        </section>
      </Panel>
    </Group>
  )
}
