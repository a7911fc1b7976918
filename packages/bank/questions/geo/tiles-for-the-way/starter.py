from math import asinh, floor, pi, radians, tan


def tile_x(lon, zoom):
    x = floor((lon + 180) / 360 * 2**zoom)
    return min(2**zoom - 1, max(0, x))


def tile_y(lat, zoom):
    y = floor((1 - asinh(tan(radians(lat))) / pi) / 2 * 2**zoom)
    return min(2**zoom - 1, max(0, y))


def tiles_of(box, zoom):
    return []
