export function formatDuration(seconds: number): string {
  if (seconds < 0) throw new RangeError('a duration is not negative')
  const minutes = Math.trunc(seconds / 60)
  const hours = Math.trunc(minutes / 60)
  if (hours > 0) return `${hours} h ${`${minutes % 60}`.padStart(2, '0')} min`
  return minutes > 0 ? `${minutes} min` : `${seconds} s`
}
