type Position = [number, number]

function toRing(list: Position[], sign: 1 | -1): Position[] {
  const ring = String(list.at(0)) === String(list.at(-1)) ? list : list.concat([list[0]!])
  const area = ring.slice(1).reduce((sum, [lon, lat], index) => sum + ring[index]![0] * lat - lon * ring[index]![1], 0)
  return Math.sign(area) === sign ? ring : ring.toReversed()
}

export function parkPolygon(outline: Position[], ponds: Position[][]) {
  const holes = ponds.map((pond) => toRing(pond, -1))
  return { type: 'Polygon', coordinates: [toRing(outline, 1), ...holes] }
}
