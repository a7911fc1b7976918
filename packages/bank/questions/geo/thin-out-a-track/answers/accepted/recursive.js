const R = 6371000
const radians = (degrees) => (degrees * Math.PI) / 180
const shortWay = (degrees) => (degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees)

function project(track) {
  const [lon0, lat0] = track[0]
  const shrink = Math.cos(radians(lat0))
  return track.map(([lon, lat]) => [R * radians(shortWay(lon - lon0)) * shrink, R * radians(lat - lat0)])
}

function toSegment([px, py], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / square))
  return Math.hypot(px - ax - t * dx, py - ay - t * dy)
}

export function thinOut(track, tolerance) {
  if (track.length < 3) return [...track]
  const points = project(track)

  function between(from, to) {
    let [farthest, distance] = [-1, tolerance]
    for (let i = from + 1; i < to; i++) {
      const each = toSegment(points[i], points[from], points[to])
      if (each > distance) [farthest, distance] = [i, each]
    }
    return farthest === -1 ? [] : [...between(from, farthest), farthest, ...between(farthest, to)]
  }

  const last = track.length - 1
  return [0, ...between(0, last), last].map((index) => track[index])
}
