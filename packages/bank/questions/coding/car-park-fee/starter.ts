export function parkingFee(minutes: number): number {
  return 0
}
