export interface Article {
  name: string
  stock: number
  coming: number
  minimum: number
  pack: number
}

export function toOrder(articles: Article[]): { name: string; packs: number }[] {
  return []
}
