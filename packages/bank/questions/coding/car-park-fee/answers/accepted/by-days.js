const DAY = 24 * 60

export function parkingFee(minutes) {
  if (minutes < 0) throw new RangeError('minutes must not be negative')
  if (minutes <= 15) return 0
  const days = Math.floor(minutes / DAY)
  return days * 1200 + Math.min(1200, Math.ceil((minutes % DAY) / 60) * 200)
}
