const R = 6371
const radians = (degrees) => (degrees * Math.PI) / 180

function distance(from, to) {
  const height = Math.sin(radians(to.lat - from.lat) / 2)
  const width = Math.sin(radians(to.lon - from.lon) / 2)
  const a = height ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * width ** 2
  return 2 * R * Math.asin(Math.sqrt(a))
}

export function nearestBuoy(ship, buoys) {
  let best = null
  for (const buoy of buoys) {
    if (!buoy.active) continue
    const km = distance(ship, buoy)
    if (best === null || km < best.km || (km === best.km && buoy.id < best.id)) best = { id: buoy.id, km }
  }
  return best
}
