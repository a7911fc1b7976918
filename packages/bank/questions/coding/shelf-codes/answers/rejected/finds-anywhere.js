// Finds codes inside other text.
export function shelfCodes(text) {
  return [...new Set(text.toUpperCase().match(/[A-Z]\d-\d{3}/g) ?? [])]
}
