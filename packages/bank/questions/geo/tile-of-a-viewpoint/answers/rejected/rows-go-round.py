# Lets the rows go round as well: the north pole ends up in the south.
from math import asinh, floor, pi, radians, tan


def tile_path(lon, lat, zoom):
    n = 2**zoom
    x = floor((lon + 180) / 360 * n)
    y = floor((1 - asinh(tan(radians(lat))) / pi) / 2 * n)
    return f"{zoom}/{x % n}/{y % n}"
