import type { PlaybackMark } from '@assay/contracts'
import type { Text } from '../../../i18n/index.ts'
import { formatMoment } from './moments.ts'

/** What happened, as a sentence with its moment. What it means is left to the reader. */
export function markText(t: Text, mark: PlaybackMark): string {
  const at = formatMoment(mark.atMs)
  switch (mark.type) {
    case 'pasted':
      return t(mark.isInside ? 'playback.pastedInside' : 'playback.pastedOutside', { count: mark.characters, at })
    case 'away':
      if (mark.untilMs === null) return t(`playback.left.${mark.how}`, { at })
      return t(`playback.away.${mark.how}`, { at, duration: formatMoment(mark.untilMs - mark.atMs) })
    case 'full-screen':
      return t(mark.is ? 'playback.fullScreen' : 'playback.noFullScreen', { at })
    case 'run':
      return mark.verdict === null ? t('playback.runUnfinished', { at }) : t('playback.run', { at, passed: mark.passed, total: mark.total })
    case 'device':
      return t(mark.isNew ? 'playback.newDevice' : 'playback.device', { at, kind: t(`playback.kind.${mark.kind}`), width: mark.width, height: mark.height })
  }
}
