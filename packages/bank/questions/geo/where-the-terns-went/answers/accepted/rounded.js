const sectors = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
const radians = (degrees) => (degrees * Math.PI) / 180

function bearing(from, to) {
  const [phi1, phi2] = [radians(from.lat), radians(to.lat)]
  const delta = radians(to.lon - from.lon)
  const y = Math.sin(delta) * Math.cos(phi2)
  const x = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(delta)
  return (Math.atan2(y, x) * 180) / Math.PI
}

const isSame = (a, b) => a.lat === b.lat && a.lon === b.lon

export function countSectors(island, finds) {
  const counts = Object.fromEntries(sectors.map((sector) => [sector, 0]))
  for (const find of finds) {
    if (isSame(island, find)) continue
    const clockwise = (bearing(island, find) + 360) % 360
    counts[sectors[Math.round(clockwise / 45) % 8]] += 1
  }
  return counts
}
