import type { AttemptView } from '@assay/contracts'
import { PendingButton, ProblemNotice } from '@assay/ui'
import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import { useAttemptActions } from '../attempt/useAttempt.ts'
import { eventLog } from '../events/useEvents.ts'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'
import classes from './HandInDialog.module.css'
import type { SectionItem } from './useProgress.ts'

type HandInDialogProps = {
  section: AttemptView['sections'][number]
  untouched: SectionItem[]
  isOpen: boolean
  onClose: () => void
}

/** Asks once more, naming what is not answered; sends everything first and hands in only when the server has it. */
export function HandInDialog({ section, untouched, isOpen, onClose }: HandInDialogProps) {
  const { t } = useTranslation()
  const queue = useSaveQueue()
  const { handIn } = useAttemptActions()
  const [step, setStep] = useState<'ask' | 'saving' | 'unsaved'>('ask')

  async function saveAndHandIn() {
    setStep('saving')
    const isSaved = await queue.flush()
    await eventLog.send()
    setStep(isSaved ? 'ask' : 'unsaved')
    if (isSaved) handIn.mutate(section.position)
  }

  return (
    <Modal.Root opened={isOpen} onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className={classes.body}>
          <Modal.Title className={classes.title}>{t('handIn.heading', { section: section.title })}</Modal.Title>
          <Untouched items={untouched} />
          <p>{t('handIn.final')}</p>
          {step === 'unsaved' && <ProblemNotice title={t('handIn.unsaved')} detail={t('handIn.unsavedDetail')} />}
          {handIn.error && <RequestProblem error={handIn.error} />}
          <div className={classes.buttons}>
            <Button variant="default" onClick={onClose} data-autofocus>
              {t('handIn.cancel')}
            </Button>
            <PendingButton isPending={step === 'saving' || handIn.isPending} onClick={() => void saveAndHandIn()}>
              {t('handIn.confirm')}
            </PendingButton>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Untouched({ items }: { items: SectionItem[] }) {
  const { t } = useTranslation()
  if (items.length === 0) return <p>{t('handIn.allAnswered')}</p>
  return (
    <>
      <p>{t('handIn.untouched', { count: items.length })}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>{t('section.question', item)}</li>
        ))}
      </ul>
    </>
  )
}
