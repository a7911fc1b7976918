// Chooses by the flat distance in degrees, and computes the kilometres only for the chosen one.
const R = 6371
const radians = (degrees) => (degrees * Math.PI) / 180

function distance(from, to) {
  const height = Math.sin(radians(to.lat - from.lat) / 2)
  const width = Math.sin(radians(to.lon - from.lon) / 2)
  const a = height ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * width ** 2
  return 2 * R * Math.asin(Math.sqrt(a))
}

export function nearestBuoy(ship, buoys) {
  const degrees = (buoy) => Math.hypot(buoy.lat - ship.lat, buoy.lon - ship.lon)
  const [nearest] = buoys.filter(({ active }) => active).sort((a, b) => degrees(a) - degrees(b) || a.id - b.id)
  return nearest ? { id: nearest.id, km: distance(ship, nearest) } : null
}
