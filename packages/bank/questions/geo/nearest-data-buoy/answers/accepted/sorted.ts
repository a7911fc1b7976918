interface Place {
  lat: number
  lon: number
}

interface Buoy extends Place {
  id: number
  active: boolean
}

const toRadians = Math.PI / 180

function kilometres(a: Place, b: Place): number {
  const [phi1, phi2] = [a.lat * toRadians, b.lat * toRadians]
  const deltaLambda = (b.lon - a.lon) * toRadians
  const h = Math.sin((phi2 - phi1) / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(deltaLambda / 2) ** 2
  return 2 * 6371 * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h))
}

export function nearestBuoy(ship: Place, buoys: Buoy[]): { id: number; km: number } | null {
  const [nearest] = buoys
    .filter(({ active }) => active)
    .map((buoy) => ({ id: buoy.id, km: kilometres(ship, buoy) }))
    .sort((a, b) => a.km - b.km || a.id - b.id)
  return nearest ?? null
}
