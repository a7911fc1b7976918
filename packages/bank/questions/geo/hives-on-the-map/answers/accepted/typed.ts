interface Row {
  id: string
  name: string
  lat: string
  lon: string
}

function degrees(text: string, limit: number): number | null {
  const value = text.trim() === '' ? NaN : Number(text)
  return value >= -limit && value <= limit ? value : null
}

export function hivesToGeoJson(rows: Row[]) {
  const features = rows.flatMap(({ id, name, ...place }) => {
    const lat = degrees(place.lat, 90)
    const lon = degrees(place.lon, 180)
    if (lat === null || lon === null) return []
    return [{ type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { name } }]
  })
  return { type: 'FeatureCollection', features }
}
