export function parkPolygon(outline, ponds) {
  return { type: 'Polygon', coordinates: [] }
}
