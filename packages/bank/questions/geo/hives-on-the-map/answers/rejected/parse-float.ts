// parseFloat reads as far as it can: "46,25" becomes 46.
interface Row {
  id: string
  name: string
  lat: string
  lon: string
}

export function hivesToGeoJson(rows: Row[]) {
  const features = rows.flatMap((row) => {
    const [lon, lat] = [Number.parseFloat(row.lon), Number.parseFloat(row.lat)]
    const isValid = Math.abs(lat) <= 90 && Math.abs(lon) <= 180
    if (!isValid) return []
    const geometry = { type: 'Point', coordinates: [lon, lat] }
    return [{ type: 'Feature', id: row.id, geometry, properties: { name: row.name } }]
  })
  return { type: 'FeatureCollection', features }
}
