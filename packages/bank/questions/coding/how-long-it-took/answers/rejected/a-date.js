// Takes the hours from a date, which start anew after a day, and knows no error.
export function formatDuration(seconds) {
  if (seconds === 0) return ''
  const date = new Date(seconds * 1000)
  if (seconds < 60) return `${date.getUTCSeconds()} s`
  if (seconds < 3600) return `${date.getUTCMinutes()} min`
  return `${date.getUTCHours()} h ${String(date.getUTCMinutes()).padStart(2, '0')} min`
}
