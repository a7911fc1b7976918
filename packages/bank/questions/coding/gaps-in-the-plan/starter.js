export function findGaps(shifts, needs) {
  return []
}
