def positions_of(coordinates):
    if isinstance(coordinates[0], (int, float)):
        yield coordinates
    else:
        for part in coordinates:
            yield from positions_of(part)


def with_box(collection):
    geometries = [feature["geometry"] for feature in collection["features"] if feature["geometry"]]
    positions = [position for geometry in geometries for position in positions_of(geometry["coordinates"])]
    if not positions:
        return dict(collection)
    lons = [position[0] for position in positions]
    lats = [position[1] for position in positions]
    return {**collection, "bbox": [min(lons), min(lats), max(lons), max(lats)]}
