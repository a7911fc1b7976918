// Throws an error of another kind than the one that is asked for.
export function formatDuration(seconds) {
  if (seconds < 0) throw new Error('negative')
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
