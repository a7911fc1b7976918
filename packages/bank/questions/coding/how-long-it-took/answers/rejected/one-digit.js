// Writes minutes with one digit.
export function formatDuration(seconds) {
  if (seconds < 0) throw new RangeError('negative')
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
