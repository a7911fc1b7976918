from math import asinh, atan, degrees, pi, radians, sinh, tan


def place_of_click(view, x, y):
    size = 256 * 2 ** view["zoom"]
    # The middle of the map, in pixels of the square of the world.
    middle_x = (view["lon"] + 180) / 360 * size
    middle_y = (1 - asinh(tan(radians(view["lat"]))) / pi) / 2 * size
    return None
