export function shelfCodes(text) {
  const parts = text.split(/[;\n]/).map((part) => part.trim().toUpperCase())
  return [...new Set(parts.filter((part) => /^[A-Z]\d-\d{3}$/.test(part)))]
}
