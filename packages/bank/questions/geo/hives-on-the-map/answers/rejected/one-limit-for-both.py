# Lets latitudes reach 180.
def hives_to_geo_json(rows):
    features = []
    for row in rows:
        try:
            lon, lat = float(row["lon"]), float(row["lat"])
        except ValueError:
            continue
        if max(abs(lon), abs(lat)) <= 180:
            geometry = {"type": "Point", "coordinates": [lon, lat]}
            features.append({"type": "Feature", "id": row["id"], "geometry": geometry, "properties": {"name": row["name"]}})
    return {"type": "FeatureCollection", "features": features}
