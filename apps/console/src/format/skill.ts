const written: Record<string, string> = { api: 'API', http: 'HTTP', openapi: 'OpenAPI', sql: 'SQL' }

/** A skill's slug as words: `api/http-handlers` is “API · HTTP handlers”. */
export function skillName(slug: string): string {
  return slug.split('/').map(asWords).join(' · ')
}

function asWords(part: string): string {
  const words = part.split('-').map((word) => written[word] ?? word)
  const [first = '', ...others] = words
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ')
}
