def hives_to_geo_json(rows):
    features = []
    for row in rows:
        try:
            lat, lon = float(row["lat"]), float(row["lon"])
        except ValueError:
            continue
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            continue
        features.append(
            {
                "type": "Feature",
                "id": row["id"],
                "geometry": {"type": "Point", "coordinates": [lon, lat]},
                "properties": {"name": row["name"]},
            }
        )
    return {"type": "FeatureCollection", "features": features}
