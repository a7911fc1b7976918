// Breaks the way at every report without a position.
interface Report {
  minute: number
  lat: number | null
  lon: number | null
}

interface Fix {
  minute: number
  lat: number
  lon: number
}

const toRadians = Math.PI / 180
const isFix = (report: Report): report is Fix => report.lat !== null

function kilometres(a: Fix, b: Fix): number {
  const [phi1, phi2] = [a.lat * toRadians, b.lat * toRadians]
  const deltaLambda = (b.lon - a.lon) * toRadians
  const h = Math.sin((phi2 - phi1) / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(deltaLambda / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}

export function swumKm(reports: Report[]): number {
  const inOrder = reports.toSorted((a, b) => a.minute - b.minute)
  return inOrder.slice(1).reduce((sum, report, index) => {
    const before = inOrder[index]!
    const connects = isFix(before) && isFix(report) && report.minute - before.minute <= 60
    return connects ? sum + kilometres(before, report) : sum
  }, 0)
}
