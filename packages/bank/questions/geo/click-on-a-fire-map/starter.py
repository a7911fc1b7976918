from math import asinh, atan, degrees, pi, radians, sinh, tan


def place_of_click(view, x, y):
    size = 256 * 2 ** view["zoom"]
    return None
