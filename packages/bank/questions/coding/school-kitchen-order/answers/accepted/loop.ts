interface Article {
  name: string
  stock: number
  coming: number
  minimum: number
  pack: number
}

export function toOrder(articles: Article[]): { name: string; packs: number }[] {
  const orders: { name: string; packs: number }[] = []
  for (const { name, stock, coming, minimum, pack } of articles) {
    const missing = minimum - (stock + coming)
    if (missing > 0) orders.push({ name, packs: Math.ceil(missing / pack) })
  }
  return orders
}
