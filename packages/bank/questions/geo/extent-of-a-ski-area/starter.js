export function withBox(collection) {
  return { ...collection }
}
