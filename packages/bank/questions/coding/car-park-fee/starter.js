export function parkingFee(minutes) {
  return 0
}
