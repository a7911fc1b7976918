export function shelfCodes(text) {
  return []
}
