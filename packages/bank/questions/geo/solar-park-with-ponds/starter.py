def park_polygon(outline, ponds):
    return {"type": "Polygon", "coordinates": []}
