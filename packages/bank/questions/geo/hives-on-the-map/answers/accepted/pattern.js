const isDegrees = (text, limit) => /^-?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= limit

export function hivesToGeoJson(rows) {
  const features = rows
    .filter(({ lat, lon }) => isDegrees(lat, 90) && isDegrees(lon, 180))
    .map(({ id, name, lat, lon }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
      properties: { name },
    }))
  return { type: 'FeatureCollection', features }
}
