const written: Record<string, string> = { api: 'API', http: 'HTTP', openapi: 'OpenAPI', sql: 'SQL' }

/** A skill's slug, which begins with its area, as words: `api/http-handlers` is “HTTP handlers”. */
export function skillName(slug: string): string {
  const words = (slug.split('/').at(-1) ?? slug).split('-').map((word) => written[word] ?? word)
  const text = words.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
