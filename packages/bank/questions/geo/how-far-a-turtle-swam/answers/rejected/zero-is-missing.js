// Takes a latitude or a longitude of 0 for a missing position.
const R = 6371
const radians = (degrees) => (degrees * Math.PI) / 180

function distance(from, to) {
  const height = Math.sin(radians(to.lat - from.lat) / 2)
  const width = Math.sin(radians(to.lon - from.lon) / 2)
  const a = height ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * width ** 2
  return 2 * R * Math.asin(Math.sqrt(a))
}

export function swumKm(reports) {
  const fixes = reports.filter(({ lat, lon }) => lat && lon).sort((a, b) => a.minute - b.minute)
  let sum = 0
  for (let i = 1; i < fixes.length; i++) {
    if (fixes[i].minute - fixes[i - 1].minute <= 60) sum += distance(fixes[i - 1], fixes[i])
  }
  return sum
}
