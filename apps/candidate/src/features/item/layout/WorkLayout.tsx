import { useMediaQuery } from '@mantine/hooks'
import type { WorkLayoutProps } from './parts.ts'
import { WorkPanes } from './WorkPanes.tsx'
import { WorkTabs } from './WorkTabs.tsx'

/** Panes beside each other where there is room, tabs where there is not; both keep every part mounted. */
export function WorkLayout(props: WorkLayoutProps) {
  const hasRoom = useMediaQuery('(min-width: 900px) and (min-height: 500px)', undefined, { getInitialValueInEffect: false })
  return hasRoom ? <WorkPanes {...props} /> : <WorkTabs {...props} />
}
