import type { PlaybackMark } from '@assay/contracts'
import { UnstyledButton } from '@mantine/core'
import { useText } from '../../../i18n/index.ts'
import { markText } from './mark-text.ts'
import classes from './Playback.module.css'

type MarkListProps = { marks: PlaybackMark[]; canJump: boolean; onJump: (ms: number) => void }

/** What happened around the answer, in order; a sentence leads to its moment. */
export function MarkList({ marks, canJump, onJump }: MarkListProps) {
  const t = useText()
  if (marks.length === 0) return <p className={classes.minor}>{t('playback.noMarks')}</p>
  return (
    <ol className={classes.marks} aria-label={t('playback.marks')}>
      {marks.map((mark, index) => (
        <li key={index}>
          {canJump ? (
            <UnstyledButton className={classes.mark} data-mark={mark.type} onClick={() => onJump(mark.atMs)}>
              {markText(t, mark)}
            </UnstyledButton>
          ) : (
            <span className={classes.mark} data-mark={mark.type}>{markText(t, mark)}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
