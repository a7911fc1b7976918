// Closes and reverses the very lists that it was given.
function ringOf(list, counterClockwise) {
  const [first, last] = [list[0], list[list.length - 1]]
  if (first[0] !== last[0] || first[1] !== last[1]) list.push(first)
  let sum = 0
  for (let i = 1; i < list.length; i++) sum += list[i - 1][0] * list[i][1] - list[i][0] * list[i - 1][1]
  return sum > 0 === counterClockwise ? list : list.reverse()
}

export function parkPolygon(outline, ponds) {
  return { type: 'Polygon', coordinates: [ringOf(outline, true), ...ponds.map((pond) => ringOf(pond, false))] }
}
