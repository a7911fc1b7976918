import { toQuestionTerms } from '@assay/assessment'
import { questionContent, type Marking, type Playback, type PlaybackChange, type PlaybackMark } from '@assay/contracts'
import type { ItemForPlayback } from '@assay/db'

interface Recorded {
  itemId: string
  /** Times are epoch milliseconds here and below. */
  changes: PlaybackChange[]
  marks: PlaybackMark[]
  span: { fromMs: number; untilMs: number } | null
  runs: { requestedAt: Date; marking: Marking | null }[]
  revisions: Playback['revisions']
}

/** In the question's own terms and in moments of the section [P3]. */
export function presentPlayback(item: ItemForPlayback, { itemId, changes, marks, span, runs, revisions }: Recorded): Playback {
  const { startedAt, attempt } = item.section
  const factor = 1 + attempt.invitation.extraTimePercent / 100
  const moment = (epochMs: number) => Math.max(0, Math.round((epochMs - (startedAt?.getTime() ?? epochMs)) / factor))
  const all = [...marks, ...runs.map(runMark)].toSorted((a, b) => a.atMs - b.atMs)
  const times = [...(span ? [span.fromMs, span.untilMs] : []), ...all.map(({ atMs }) => atMs)]
  return {
    itemId,
    fromMs: moment(times.reduce((a, b) => Math.min(a, b), times[0] ?? 0)),
    untilMs: moment(times.reduce((a, b) => Math.max(a, b), times[0] ?? 0)),
    changes: changes.map((change) => presentChange(change, item, moment, factor)),
    marks: all.map((mark) => presentMark(mark, moment)),
    revisions,
  }
}

function presentChange(change: PlaybackChange, item: ItemForPlayback, moment: (epochMs: number) => number, factor: number): PlaybackChange {
  const atMs = moment(change.atMs)
  const { page } = change
  switch (change.type) {
    case 'set': {
      const question = questionContent.parse(item.questionVersion.content)
      const itemCount = question.kind === 'ordering' ? question.items.length : 0
      return { type: 'set', atMs, page, content: change.content && toQuestionTerms(change.content, question.kind, itemCount, item.shuffleSeed) }
    }
    case 'edit': {
      const { file, from, removed, inserted } = change
      return { type: 'edit', atMs, page, file, from, removed, inserted, spentMs: Math.round(change.spentMs / factor) }
    }
    case 'select':
      return { type: 'select', atMs, page, file: change.file, from: change.from, to: change.to }
  }
}

function presentMark(mark: PlaybackMark, moment: (epochMs: number) => number): PlaybackMark {
  const atMs = moment(mark.atMs)
  switch (mark.type) {
    case 'pasted':
      return { type: 'pasted', atMs, characters: mark.characters, isInside: mark.isInside }
    case 'away':
      return { type: 'away', atMs, untilMs: mark.untilMs === null ? null : moment(mark.untilMs), how: mark.how }
    case 'full-screen':
      return { type: 'full-screen', atMs, is: mark.is }
    case 'run':
      return { type: 'run', atMs, verdict: mark.verdict, passed: mark.passed, total: mark.total }
    case 'device':
      return { type: 'device', atMs, isNew: mark.isNew, kind: mark.kind, width: mark.width, height: mark.height }
  }
}

function runMark({ requestedAt, marking }: Recorded['runs'][number]): PlaybackMark {
  const cases = marking?.cases ?? []
  return {
    type: 'run',
    atMs: requestedAt.getTime(),
    verdict: marking?.verdict ?? null,
    passed: cases.filter(({ verdict }) => verdict === 'accepted').length,
    total: cases.length,
  }
}
