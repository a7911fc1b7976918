const R = 6371000
const radians = (degrees) => (degrees * Math.PI) / 180

export function thinOut(track, tolerance) {
  return []
}
