// Charges an hour for every stay.
const DAY = 24 * 60

export function parkingFee(minutes) {
  if (minutes < 0) throw new RangeError('negative')
  const days = Math.floor(minutes / DAY)
  const rest = minutes % DAY
  return days * 1200 + Math.min(1200, Math.max(days > 0 ? 0 : 1, Math.ceil(rest / 60)) * 200)
}
