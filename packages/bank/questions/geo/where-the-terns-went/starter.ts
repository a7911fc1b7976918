export interface Place {
  lat: number
  lon: number
}

const sectors = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const
export type Sector = (typeof sectors)[number]

export function countSectors(island: Place, finds: Place[]): Record<Sector, number> {
  return { N: 0, NE: 0, E: 0, SE: 0, S: 0, SW: 0, W: 0, NW: 0 }
}
