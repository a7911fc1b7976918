import type { Playback } from '@assay/contracts'
import { Button, NativeSelect } from '@mantine/core'
import { useText } from '../../../i18n/index.ts'
import { formatMoment } from './moments.ts'
import { speeds, type Player } from './usePlayer.ts'
import classes from './Playback.module.css'

type ControlsProps = { playback: Playback; player: Player; onMoment: (ms: number) => void }

/** Play, speed, and the slider with ticks where something happened. The arrow keys move it by a second. */
export function Controls({ playback: { fromMs, untilMs, marks }, player, onMoment }: ControlsProps) {
  const t = useText()
  const at = formatMoment(player.atMs)
  const until = formatMoment(untilMs)
  return (
    <div className={classes.controls}>
      <Button size="sm" variant="default" onClick={player.toggle} className={classes.play}>
        {t(player.isPlaying ? 'playback.pause' : 'playback.play')}
      </Button>
      <div className={classes.slider}>
        <div className={classes.ticks} aria-hidden>
          {marks.map(({ type, atMs }, index) => (
            <span key={index} data-mark={type} style={{ insetInlineStart: `${(100 * (atMs - fromMs)) / Math.max(1, untilMs - fromMs)}%` }} />
          ))}
        </div>
        <input
          type="range"
          min={Math.floor(fromMs / 1000)}
          max={Math.ceil(untilMs / 1000)}
          value={Math.ceil(player.atMs / 1000)}
          onChange={({ currentTarget }) => player.seek(Number(currentTarget.value) * 1000)}
          onPointerUp={() => onMoment(player.atMs)}
          onKeyUp={() => onMoment(player.atMs)}
          aria-label={t('playback.moment')}
          aria-valuetext={t('playback.momentOf', { at, until })}
        />
      </div>
      <span className={classes.time}>{t('playback.momentOf', { at, until })}</span>
      <NativeSelect
        size="sm"
        aria-label={t('playback.speed')}
        data={speeds.map((speed) => ({ value: String(speed), label: t('playback.times', { speed }) }))}
        value={String(player.speed)}
        onChange={({ currentTarget }) => player.setSpeed(speeds.find((speed) => String(speed) === currentTarget.value) ?? 1)}
      />
    </div>
  )
}
