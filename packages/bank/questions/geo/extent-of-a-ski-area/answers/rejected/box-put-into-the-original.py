# Adds the box to the collection that it was given.
def positions_of(coordinates):
    if isinstance(coordinates[0], (int, float)):
        return [coordinates]
    return [position for part in coordinates for position in positions_of(part)]


def with_box(collection):
    positions = []
    for feature in collection["features"]:
        if feature["geometry"] is not None:
            positions.extend(positions_of(feature["geometry"]["coordinates"]))
    if positions:
        lons, lats = zip(*(position[:2] for position in positions))
        collection["bbox"] = [min(lons), min(lats), max(lons), max(lats)]
    return collection
