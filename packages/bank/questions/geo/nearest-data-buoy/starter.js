const R = 6371

export function nearestBuoy(ship, buoys) {
  return null
}
