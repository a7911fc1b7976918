// Sorts the list that it was given by name.
export function toOrder(articles) {
  return articles
    .sort((a, b) => a.name.localeCompare(b.name))
    .filter(({ stock, coming, minimum }) => stock + coming < minimum)
    .map(({ name, stock, coming, minimum, pack }) => ({ name, packs: Math.ceil((minimum - stock - coming) / pack) }))
}
