// Sorts the list that it was given.
const R = 6371
const radians = (degrees) => (degrees * Math.PI) / 180

function distance(from, to) {
  const height = Math.sin(radians(to.lat - from.lat) / 2)
  const width = Math.sin(radians(to.lon - from.lon) / 2)
  const a = height ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * width ** 2
  return 2 * R * Math.asin(Math.sqrt(a))
}

export function nearestBuoy(ship, buoys) {
  buoys.sort((a, b) => distance(ship, a) - distance(ship, b) || a.id - b.id)
  const nearest = buoys.find((buoy) => buoy.active)
  return nearest ? { id: nearest.id, km: distance(ship, nearest) } : null
}
