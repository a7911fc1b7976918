# Writes south, west, north, east.
def positions_of(coordinates):
    if isinstance(coordinates[0], (int, float)):
        return [coordinates]
    return [position for part in coordinates for position in positions_of(part)]


def with_box(collection):
    places = [feature["geometry"] for feature in collection["features"] if feature["geometry"]]
    positions = [position for place in places for position in positions_of(place["coordinates"])]
    if not positions:
        return dict(collection)
    lons = [position[0] for position in positions]
    lats = [position[1] for position in positions]
    return {**collection, "bbox": [min(lats), min(lons), max(lats), max(lons)]}
