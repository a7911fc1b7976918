import type pg from 'pg'

/** Collects what statements say beside their results, as psql prints it: RAISE NOTICE, and warnings. */
export function hearNotices(client: pg.Client, maxLength: number): { text: () => string } {
  let heard = ''
  client.on('notice', ({ severity, message }) => {
    if (heard.length <= maxLength) heard += `${severity ?? 'NOTICE'}:  ${message ?? ''}\n`
  })
  return { text: () => (heard.length <= maxLength ? heard : `${heard.slice(0, maxLength)}\n[more was said than is kept]\n`) }
}
