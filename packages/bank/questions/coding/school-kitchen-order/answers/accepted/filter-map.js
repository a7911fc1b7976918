const missing = ({ stock, coming, minimum }) => minimum - stock - coming

export function toOrder(articles) {
  return articles
    .filter((article) => missing(article) > 0)
    .map((article) => ({ name: article.name, packs: Math.ceil(missing(article) / article.pack) }))
}
