import type { CandidateQuestion } from '@assay/contracts'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.ts'
import { contentText } from './content-text.ts'
import classes from './ConflictChoice.module.css'
import { shownContent, type ItemDraft } from './item-draft.ts'
import { useSaveQueue } from './SaveQueueProvider.tsx'

/** Shows this device's answer beside the one that was saved elsewhere; the candidate decides which to go on with. */
export function ConflictChoice({ itemId, question, state }: { itemId: string; question: CandidateQuestion; state: ItemDraft }) {
  const { t } = useTranslation()
  const format = useFormat()
  const queue = useSaveQueue()
  if (!state.newer) return null
  return (
    <section className={classes.conflict} role="alert" aria-labelledby="conflict-heading">
      <h2 id="conflict-heading">{t('conflict.heading')}</h2>
      <p>{t('conflict.detail', { time: format.time(state.newer.savedAt) })}</p>
      <div className={classes.versions}>
        <div>
          <h3>{t('conflict.mine')}</h3>
          <pre tabIndex={0}>{contentText(shownContent(state), question)}</pre>
          <Button variant="default" onClick={() => queue.choose(itemId, 'mine')}>
            {t('conflict.keepMine')}
          </Button>
        </div>
        <div>
          <h3>{t('conflict.theirs')}</h3>
          <pre tabIndex={0}>{contentText(state.newer.content, question)}</pre>
          <Button variant="default" onClick={() => queue.choose(itemId, 'newer')}>
            {t('conflict.keepTheirs')}
          </Button>
        </div>
      </div>
    </section>
  )
}
