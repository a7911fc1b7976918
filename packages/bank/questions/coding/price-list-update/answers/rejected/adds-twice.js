// Looks up only what was there at first, so that a plant can come twice or be lost.
export function updatePrices(prices, changes) {
  const changed = prices.flatMap(({ plant, cents }) => {
    const change = changes.findLast((each) => each.plant === plant)
    if (!change) return [{ plant, cents }]
    return change.cents === null ? [] : [{ plant, cents: change.cents }]
  })
  const added = changes.filter(({ plant, cents }) => cents !== null && prices.every((each) => each.plant !== plant))
  return [...changed, ...added]
}
