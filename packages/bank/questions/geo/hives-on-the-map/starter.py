def hives_to_geo_json(rows):
    return {"type": "FeatureCollection", "features": []}
