// Turns the outline, and leaves the ponds in the direction in which they came.
const same = (a, b) => a[0] === b[0] && a[1] === b[1]
const closed = (list) => (same(list[0], list[list.length - 1]) ? [...list] : [...list, list[0]])

export function parkPolygon(outline, ponds) {
  const ring = closed(outline)
  const sum = ring.slice(1).reduce((total, [lon, lat], i) => total + ring[i][0] * lat - lon * ring[i][1], 0)
  return { type: 'Polygon', coordinates: [sum > 0 ? ring : ring.reverse(), ...ponds.map(closed)] }
}
