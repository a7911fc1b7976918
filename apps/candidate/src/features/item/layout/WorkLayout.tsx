import { useMediaQuery } from '@mantine/hooks'
import { useMovable } from './movable.tsx'
import type { WorkLayoutProps } from './parts.ts'
import { WorkPanes } from './WorkPanes.tsx'
import { WorkTabs } from './WorkTabs.tsx'

/**
 * Room for panes. A tablet's keyboard makes the page lower but the device no smaller, so a tablet held across keeps its
 * panes while one types. The style sheets ask the same; a change of one is a change of all.
 */
const room = '(min-width: 900px) and ((min-height: 500px) or ((pointer: coarse) and (min-device-width: 500px) and (min-device-height: 500px)))'

/** Panes beside each other where there is room, tabs where there is not; turning the device moves every part as it is. */
export function WorkLayout({ task, answer, outcome, ...props }: WorkLayoutProps) {
  const hasRoom = useMediaQuery(room, undefined, { getInitialValueInEffect: false })
  const parts = { task: useMovable(task), answer: useMovable(answer), outcome: useMovable(outcome) }
  const slots = { task: parts.task.slot, answer: parts.answer.slot, outcome: outcome && parts.outcome.slot }
  return (
    <>
      {hasRoom ? <WorkPanes {...props} {...slots} /> : <WorkTabs {...props} {...slots} />}
      {parts.task.portal}
      {parts.answer.portal}
      {parts.outcome.portal}
    </>
  )
}
