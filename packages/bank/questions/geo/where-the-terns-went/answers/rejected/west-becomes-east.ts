// Takes the size of the bearing, so that west becomes east.
interface Place {
  lat: number
  lon: number
}

const DEGREE = Math.PI / 180
const sectors = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']

function bearing(from: Place, to: Place): number {
  const [phi1, phi2] = [from.lat * DEGREE, to.lat * DEGREE]
  const delta = (to.lon - from.lon) * DEGREE
  const x = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(delta)
  return Math.atan2(Math.sin(delta) * Math.cos(phi2), x)
}

export function countSectors(island: Place, finds: Place[]): Record<string, number> {
  const counts: Record<string, number> = { N: 0, NE: 0, E: 0, SE: 0, S: 0, SW: 0, W: 0, NW: 0 }
  const elsewhere = finds.filter(({ lat, lon }) => lat !== island.lat || lon !== island.lon)
  for (const find of elsewhere) {
    const eighths = Math.floor(Math.abs(bearing(island, find)) / (Math.PI / 4) + 0.5)
    counts[sectors[eighths]!]! += 1
  }
  return counts
}
