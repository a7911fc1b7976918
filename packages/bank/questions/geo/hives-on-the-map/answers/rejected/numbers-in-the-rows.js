// Turns the texts of the rows that it was given into numbers.
export function hivesToGeoJson(rows) {
  for (const row of rows) {
    row.lat = row.lat.trim() === '' ? NaN : Number(row.lat)
    row.lon = row.lon.trim() === '' ? NaN : Number(row.lon)
  }
  const valid = rows.filter(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
  const features = valid.map(({ id, name, lat, lon }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { name },
  }))
  return { type: 'FeatureCollection', features }
}
