// Knows no line breaks.
export function shelfCodes(text) {
  const parts = text.split(';').map((part) => part.trim().toUpperCase())
  return [...new Set(parts.filter((part) => /^[A-Z]\d-\d{3}$/.test(part)))]
}
