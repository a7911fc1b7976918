import { useLoaded } from '@assay/ui'
import { useMediaQuery } from '@mantine/hooks'
import { loadWorkPanes, room } from './load-panes.ts'
import { useMovable } from './movable.tsx'
import type { WorkLayoutProps } from './parts.ts'
import { WorkTabs } from './WorkTabs.tsx'

/** Panes beside each other where there is room, tabs where there is not; turning the device moves every part as it is. */
export function WorkLayout({ task, answer, outcome, ...props }: WorkLayoutProps) {
  const hasRoom = useMediaQuery(room, undefined, { getInitialValueInEffect: false })
  const parts = { task: useMovable(task), answer: useMovable(answer), outcome: useMovable(outcome) }
  const slots = { task: parts.task.slot, answer: parts.answer.slot, outcome: outcome && parts.outcome.slot }
  return (
    <>
      {hasRoom ? <PanesOnceLoaded {...props} {...slots} /> : <WorkTabs {...props} {...slots} />}
      {parts.task.portal}
      {parts.answer.portal}
      {parts.outcome.portal}
    </>
  )
}

function PanesOnceLoaded(props: WorkLayoutProps) {
  const panes = useLoaded(loadWorkPanes)
  return panes.state === 'ready' ? <panes.value.WorkPanes {...props} /> : <WorkTabs {...props} />
}
