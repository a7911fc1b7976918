export function updatePrices(prices, changes) {
  return prices
}
