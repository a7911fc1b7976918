// Takes the free minutes off every stay.
const DAY = 24 * 60

export function parkingFee(minutes) {
  if (minutes < 0) throw new RangeError('negative')
  const days = Math.floor(minutes / DAY)
  return days * 1200 + Math.min(1200, Math.ceil(Math.max(0, (minutes % DAY) - 15) / 60) * 200)
}
