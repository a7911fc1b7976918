// Charges a single day however long the stay, and lets less than nothing pass.
export function parkingFee(minutes) {
  return minutes <= 15 ? 0 : Math.min(1200, Math.ceil(minutes / 60) * 200)
}
