// Goes on behind the farthest position, but not before it.
type Position = [lon: number, lat: number]
interface Point {
  x: number
  y: number
}

const R = 6371000
const toRadians = Math.PI / 180

function distance(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.min(Math.max(along, 0), 1)
  return Math.hypot(a.x + t * dx - p.x, a.y + t * dy - p.y)
}

export function thinOut(track: Position[], tolerance: number): Position[] {
  const [first] = track
  if (!first) return []
  const points = track.map(([lon, lat]): Point => {
    const delta = ((lon - first[0] + 540) % 360) - 180
    return { x: R * delta * toRadians * Math.cos(first[1] * toRadians), y: R * (lat - first[1]) * toRadians }
  })
  const kept = new Set([0, track.length - 1])
  const open: [number, number][] = [[0, track.length - 1]]
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part
    let farthest = from
    let far = tolerance
    for (let index = from + 1; index < to; index++) {
      const each = distance(points[index]!, points[from]!, points[to]!)
      if (each > far) [farthest, far] = [index, each]
    }
    if (farthest === from) continue
    kept.add(farthest)
    open.push([farthest, to])
  }
  return track.filter((_, index) => kept.has(index))
}
