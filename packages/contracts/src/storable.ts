/**
 * The same value with text that Postgres can store: NUL, which no text may hold, and halves of surrogate pairs, which
 * its JSON may not, become U+FFFD, in keys too. For values as JSON has them; recursive, so not for endless nesting.
 */
export function storable<T>(value: T): T {
  return cleaned(value) as T
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [text(key), cleaned(part)]))
}

function text(value: string): string {
  return value.replaceAll('\0', '\uFFFD').toWellFormed()
}
