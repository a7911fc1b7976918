// Compares positions as objects: two equal lists are never the same, so a closed ring is closed again.
function ringOf(list, counterClockwise) {
  const ring = list[0] === list[list.length - 1] ? [...list] : [...list, list[0]]
  let sum = 0
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1]
  return sum > 0 === counterClockwise ? ring : ring.reverse()
}

export function parkPolygon(outline, ponds) {
  return { type: 'Polygon', coordinates: [ringOf(outline, true), ...ponds.map((pond) => ringOf(pond, false))] }
}
