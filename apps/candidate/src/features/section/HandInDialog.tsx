import type { AttemptView } from '@assay/contracts'
import { PendingButton, ProblemNotice } from '@assay/ui'
import { Button } from '@mantine/core'
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
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
  const dialog = useModal(isOpen)
  const heading = useId()
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

  // Escape only asks: a dialog that the browser closes by itself tells of it later, when it may be wanted again.
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault()
    onClose()
  }

  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby={heading} onCancel={cancel} onClose={onClose}>
      <h2 id={heading} className={classes.title}>
        {t('handIn.heading', { section: section.title })}
      </h2>
      <Untouched items={untouched} />
      <p>{t('handIn.final')}</p>
      {step === 'unsaved' && <ProblemNotice title={t('handIn.unsaved')} detail={t('handIn.unsavedDetail')} />}
      {handIn.error && <RequestProblem error={handIn.error} />}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('handIn.cancel')}
        </Button>
        <PendingButton isPending={step === 'saving' || handIn.isPending} onClick={() => void saveAndHandIn()}>
          {t('handIn.confirm')}
        </PendingButton>
      </div>
    </dialog>
  )
}

/** The browser keeps the focus inside, takes Escape and gives the focus back; the first button, which changes nothing, has it first. */
function useModal(isOpen: boolean) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return dialog
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
