export type Position = [lon: number, lat: number]

const R = 6371000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

export function thinOut(track: Position[], tolerance: number): Position[] {
  return []
}
