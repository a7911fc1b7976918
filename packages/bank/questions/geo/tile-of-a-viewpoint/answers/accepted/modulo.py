from math import asinh, floor, pi, radians, tan


def tile_path(lon, lat, zoom):
    n = 2**zoom
    x = floor((lon + 180) / 360 * n) % n
    y = floor((1 - asinh(tan(radians(lat))) / pi) / 2 * n)
    return f"{zoom}/{x}/{min(max(y, 0), n - 1)}"
