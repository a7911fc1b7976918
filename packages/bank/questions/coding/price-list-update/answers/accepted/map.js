export function updatePrices(prices, changes) {
  const list = new Map(prices.map(({ plant, cents }) => [plant, cents]))
  for (const { plant, cents } of changes) {
    if (cents === null) list.delete(plant)
    else list.set(plant, cents)
  }
  return [...list].map(([plant, cents]) => ({ plant, cents }))
}
