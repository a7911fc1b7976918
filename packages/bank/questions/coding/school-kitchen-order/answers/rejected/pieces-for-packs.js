// Orders pieces instead of packs.
export function toOrder(articles) {
  return articles
    .filter(({ stock, coming, minimum }) => stock + coming < minimum)
    .map(({ name, stock, coming, minimum }) => ({ name, packs: minimum - stock - coming }))
}
