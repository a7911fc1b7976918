# Spreads the degrees of latitude evenly over the height of the map.
from math import asinh, pi, radians, tan


def place_of_click(view, x, y):
    size = 256 * 2 ** view["zoom"]
    world_x = (view["lon"] + 180) / 360 * size + x - view["width"] / 2
    world_y = (1 - asinh(tan(radians(view["lat"]))) / pi) / 2 * size + y - view["height"] / 2
    if not 0 <= world_y <= size:
        return None
    lat = view["lat"] - (y - view["height"] / 2) / size * 360
    lon = (world_x / size * 360) % 360 - 180
    return [lon, lat]
