export interface Report {
  minute: number
  lat: number | null
  lon: number | null
}

const R = 6371

export function swumKm(reports: Report[]): number {
  return 0
}
