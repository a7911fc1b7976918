# Spreads the rows evenly over the degrees of latitude.
from math import floor


def tile_path(lon, lat, zoom):
    n = 2**zoom
    x = floor((lon + 180) / 360 * n) % n
    y = floor((90 - lat) / 180 * n)
    return f"{zoom}/{x}/{min(max(y, 0), n - 1)}"
