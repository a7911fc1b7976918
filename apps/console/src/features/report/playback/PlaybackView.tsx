import type { Playback, ReportQuestion } from '@assay/contracts'
import { useRef } from 'react'
import { useText } from '../../../i18n/index.ts'
import { Controls } from './Controls.tsx'
import { MarkList } from './MarkList.tsx'
import { Stage } from './Stage.tsx'
import { usePlayer } from './usePlayer.ts'
import classes from './Playback.module.css'

type PlaybackViewProps = { playback: Playback; question: ReportQuestion; atMs: number | undefined; onMoment: (ms: number) => void }

/** The answer at a moment, with a slider over its time; below, what happened, each sentence a way to its moment. */
export function PlaybackView({ playback, question, atMs, onMoment }: PlaybackViewProps) {
  const t = useText()
  const player = usePlayer(playback, atMs)
  const stage = useRef<HTMLDivElement>(null)
  const { changes, marks, revisions } = playback
  if (changes.length === 0 && marks.length === 0) return <p className={classes.minor}>{t('playback.nothing')}</p>
  const checked = revisions.filter(({ isReproduced }) => isReproduced !== null)
  const differing = checked.filter(({ isReproduced }) => isReproduced === false).length
  return (
    <div className={classes.playback}>
      {changes.length > 0 && (
        <div className="screen-only" ref={stage}>
          <Controls playback={playback} player={player} onMoment={onMoment} />
          <Stage changes={changes} atMs={player.atMs} question={question} />
        </div>
      )}
      <MarkList
        marks={marks}
        canJump={changes.length > 0}
        onJump={(ms) => {
          player.seek(ms)
          onMoment(ms)
          stage.current?.scrollIntoView({ block: 'nearest' })
        }}
      />
      {revisions.length > 0 && (
        <p className={classes.minor}>
          {t('playback.checked', { count: checked.length - differing, total: revisions.length })}
          {differing > 0 && ` ${t('playback.differing', { count: differing })}`}
        </p>
      )}
    </div>
  )
}
