// Takes the turn at the first corner for the direction of the whole ring.
type Position = [number, number]

function toRing(list: Position[], counterClockwise: boolean): Position[] {
  const ring = String(list.at(0)) === String(list.at(-1)) ? list : list.concat([list[0]!])
  const [a, b, c] = ring as [Position, Position, Position]
  const turn = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
  return turn > 0 === counterClockwise ? ring : ring.toReversed()
}

export function parkPolygon(outline: Position[], ponds: Position[][]) {
  const holes = ponds.map((pond) => toRing(pond, false))
  return { type: 'Polygon', coordinates: [toRing(outline, true), ...holes] }
}
