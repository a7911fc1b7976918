// Gives one free minute too many, and begins a new hour at the full one.
const DAY = 24 * 60

export function parkingFee(minutes) {
  if (minutes < 0) throw new RangeError('negative')
  if (minutes <= 16) return 0
  const days = Math.floor(minutes / DAY)
  return days * 1200 + Math.min(1200, (Math.floor((minutes % DAY) / 60) + 1) * 200)
}
