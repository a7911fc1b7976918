export function parkingFee(minutes) {
  if (minutes < 0) throw new RangeError()
  if (minutes <= 15) return 0
  const days = Math.floor(minutes / 1440)
  return days * 1200 + Math.min(1200, Math.ceil((minutes % 1440) / 60) * 200)
}
