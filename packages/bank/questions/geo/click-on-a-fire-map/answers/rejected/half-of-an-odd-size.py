# Cuts off the half pixel of a map whose width or height is odd.
from math import asinh, atan, degrees, pi, radians, sinh, tan


def place_of_click(view, x, y):
    size = 256 * 2 ** view["zoom"]
    world_x = (view["lon"] + 180) / 360 * size + x - view["width"] // 2
    world_y = (1 - asinh(tan(radians(view["lat"]))) / pi) / 2 * size + y - view["height"] // 2
    if not 0 <= world_y <= size:
        return None
    lon = (world_x / size * 360) % 360 - 180
    return [lon, degrees(atan(sinh(pi * (1 - 2 * world_y / size))))]
