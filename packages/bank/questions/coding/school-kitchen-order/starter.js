export function toOrder(articles) {
  return []
}
