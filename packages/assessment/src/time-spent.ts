/** How long each item was the one shown, in milliseconds [U1]. `shown` is in order of time; instants outside the section are clamped to it. */
export function timeOnItems(shown: { itemId: string; at: Date }[], startedAt: Date, endedAt: Date): Map<string, number> {
  const spent = new Map<string, number>()
  const clamp = (instant: Date) => Math.min(Math.max(instant.getTime(), startedAt.getTime()), endedAt.getTime())
  shown.forEach(({ itemId, at }, index) => {
    const from = index === 0 ? startedAt.getTime() : clamp(at)
    const next = shown[index + 1]
    const until = next ? clamp(next.at) : endedAt.getTime()
    spent.set(itemId, (spent.get(itemId) ?? 0) + Math.max(0, until - from))
  })
  return spent
}
