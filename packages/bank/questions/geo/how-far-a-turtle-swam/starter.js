const R = 6371

export function swumKm(reports) {
  return 0
}
