// Looks at the stock alone.
export function toOrder(articles) {
  return articles
    .filter(({ stock, minimum }) => stock < minimum)
    .map(({ name, stock, minimum, pack }) => ({ name, packs: Math.ceil((minimum - stock) / pack) }))
}
