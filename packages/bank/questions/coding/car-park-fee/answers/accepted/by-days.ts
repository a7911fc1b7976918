const DAY = 24 * 60
const hours = (minutes: number): number => Math.min(1200, Math.ceil(minutes / 60) * 200)

export function parkingFee(minutes: number): number {
  if (minutes < 0) throw new RangeError('minutes must not be negative')
  if (minutes <= 15) return 0
  return Math.floor(minutes / DAY) * 1200 + hours(minutes % DAY)
}
