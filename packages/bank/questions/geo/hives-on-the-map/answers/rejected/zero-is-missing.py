# Takes a coordinate of 0 for a missing one.
def degrees(text, limit):
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) <= limit else None


def hives_to_geo_json(rows):
    features = []
    for row in rows:
        lat, lon = degrees(row["lat"], 90), degrees(row["lon"], 180)
        if not lat or not lon:
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
