import './styles.ts'
import type { AttemptView } from '@assay/contracts'
import { useSecondsLeft } from '@assay/ui'
import { useDocumentTitle } from '@mantine/hooks'
import { useState } from 'react'
import { OfflineNotice } from '../../components/OfflineNotice.tsx'
import { isServerTimeKnown, serverNow } from '../attempt/page-clock.ts'
import { useRecording } from '../events/useRecording.ts'
import { Item } from '../item/Item.tsx'
import { DeviceNotices } from '../sync/DeviceNotices.tsx'
import { ElsewhereNotice } from '../working-device/ElsewhereNotice.tsx'
import type { WorkingDevice } from '../working-device/useWorkingDevice.ts'
import { HandInDialog } from './HandInDialog.tsx'
import { QuestionNav } from './QuestionNav.tsx'
import { SectionHeader } from './SectionHeader.tsx'
import classes from './SectionPage.module.css'
import { useShownId } from './shown-item.ts'
import { TimeUp } from './TimeUp.tsx'
import { usePrefetchedItems } from './usePrefetchedItems.ts'
import { useProgress } from './useProgress.ts'

/** The open section: its questions in any order, its time, and handing it in. */
export function SectionPage({ attempt, workingDevice }: { attempt: AttemptView; workingDevice: WorkingDevice }) {
  const { openSection, sections } = attempt
  const section = sections.find(({ position }) => position === openSection?.position)
  if (!openSection || !section?.deadlineAt) return null
  return <OpenSection key={section.position} attempt={attempt} workingDevice={workingDevice} section={section} deadlineAt={section.deadlineAt} items={openSection.items} />
}

const assumedNow = () => serverNow()

type OpenSectionProps = {
  attempt: AttemptView
  workingDevice: WorkingDevice
  section: AttemptView['sections'][number]
  deadlineAt: string
  items: NonNullable<AttemptView['openSection']>['items']
}

function OpenSection({ attempt, workingDevice, section, deadlineAt, items }: OpenSectionProps) {
  const { isElsewhere } = workingDevice
  // A countdown that was started on a guess starts again once the server's time is known.
  const seconds = useSecondsLeft(deadlineAt, isServerTimeKnown() ? serverNow : assumedNow)
  const isOver = seconds === 0 && isServerTimeKnown()
  const [isHandingIn, setHandingIn] = useState(false)
  const [shownId, setShownId] = useShownId()
  const progress = useProgress(items)
  const shown = items.find((item) => item.id === shownId) ?? items[0]
  useDocumentTitle(`${section.title} · ${attempt.assessment.title}`)
  useRecording(attempt, items)
  usePrefetchedItems(items, isElsewhere)
  if (!shown) return null

  return (
    <div className={classes.page}>
      <SectionHeader attempt={attempt} section={section} seconds={seconds} isElsewhere={isElsewhere} onHandIn={() => setHandingIn(true)} />
      <OfflineNotice />
      <DeviceNotices isTimeOnlyAssumed={seconds === 0 && !isOver} />
      {isElsewhere && !isOver && <ElsewhereNotice {...workingDevice} />}
      {isOver ? (
        <TimeUp />
      ) : (
        // What is written stays in its fields while the candidate is elsewhere.
        <main className={classes.main} hidden={isElsewhere}>
          <Item
            key={shown.id}
            itemId={shown.id}
            position={shown.position}
            nav={<QuestionNav items={items} progress={progress} shownId={shown.id} onShow={setShownId} />}
          />
        </main>
      )}
      <HandInDialog
        section={section}
        untouched={items.filter((item) => progress.get(item.id) === 'untouched')}
        isOpen={isHandingIn && !isOver && !isElsewhere}
        onClose={() => setHandingIn(false)}
      />
    </div>
  )
}
