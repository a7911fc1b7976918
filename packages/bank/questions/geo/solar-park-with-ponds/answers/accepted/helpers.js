function closed(list) {
  const [first, last] = [list[0], list[list.length - 1]]
  return first[0] === last[0] && first[1] === last[1] ? [...list] : [...list, first]
}

function isCounterClockwise(ring) {
  let sum = 0
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1]
  return sum > 0
}

function ringOf(list, counterClockwise) {
  const ring = closed(list)
  return isCounterClockwise(ring) === counterClockwise ? ring : ring.reverse()
}

export function parkPolygon(outline, ponds) {
  return { type: 'Polygon', coordinates: [ringOf(outline, true), ...ponds.map((pond) => ringOf(pond, false))] }
}
