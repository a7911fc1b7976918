// Forgets the most that a day costs.
export function parkingFee(minutes) {
  if (minutes < 0) throw new RangeError('negative')
  return minutes <= 15 ? 0 : Math.ceil(minutes / 60) * 200
}
