export function formatDuration(seconds) {
  return ''
}
