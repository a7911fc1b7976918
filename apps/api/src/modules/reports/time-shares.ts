import { allowedMs, timeOnItems } from '@assay/assessment'
import type { AttemptForReport, EventStream } from '@assay/db'

type Section = AttemptForReport['sections'][number]

export interface TimeShares {
  attempt: number | null
  /** By position. */
  sections: Map<number, number>
  /** By item. */
  items: Map<string, number>
}

/**
 * Time as a share of the time allowed, extra time and credit included, so that nobody can read an accommodation off a report.
 * What has not started has no share; what still runs has its share as of `now`.
 */
export function timeShares(attempt: AttemptForReport, shown: { itemId: string; at: Date }[], now: Date): TimeShares {
  const started = attempt.sections.flatMap((section) => {
    if (!section.startedAt) return []
    const endedAt = section.closedAt ?? now
    return [{ section, startedAt: section.startedAt, endedAt, spentMs: endedAt.getTime() - section.startedAt.getTime() }]
  })
  const spentMs = started.reduce((sum, each) => sum + each.spentMs, 0)
  const allowed = attempt.sections.reduce((sum, section) => sum + section.allowedMs + section.creditedMs, 0)
  return {
    attempt: started.length > 0 ? share(spentMs, allowed) : null,
    sections: new Map(started.map(({ section, spentMs: spent }) => [section.position, share(spent, section.allowedMs + section.creditedMs)])),
    items: new Map(
      started.flatMap(({ section, startedAt, endedAt }) =>
        itemShares(section, { shown, startedAt, endedAt, extraTimePercent: attempt.invitation.extraTimePercent }),
      ),
    ),
  }
}

/** When each item was brought up on any page, in order of time. */
export function itemsShown(streams: EventStream[]): { itemId: string; at: Date }[] {
  return streams
    .flatMap(({ runs }) => runs.flatMap(({ events }) => events))
    .flatMap((event) => (event.type === 'shown' ? [{ itemId: event.itemId, at: new Date(event.atMs) }] : []))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

function itemShares(
  { items }: Section,
  { shown, startedAt, endedAt, extraTimePercent }: { shown: { itemId: string; at: Date }[]; startedAt: Date; endedAt: Date; extraTimePercent: number },
): [string, number][] {
  const own = new Set(items.map(({ id }) => id))
  const spent = timeOnItems(
    shown.filter(({ itemId }) => own.has(itemId)),
    startedAt,
    endedAt,
  )
  return items.map(({ id, questionVersion }) => [id, share(spent.get(id) ?? 0, allowedMs(questionVersion.minutes.toNumber(), extraTimePercent))])
}

/** To three decimals. */
function share(spentMs: number, allowed: number): number {
  return Math.round((spentMs / allowed) * 1000) / 1000
}
