# Goes column by column instead of row by row.
from math import asinh, floor, pi, radians, tan


def tile_x(lon, zoom):
    x = floor((lon + 180) / 360 * 2**zoom)
    return min(2**zoom - 1, max(0, x))


def tile_y(lat, zoom):
    y = floor((1 - asinh(tan(radians(lat))) / pi) / 2 * 2**zoom)
    return min(2**zoom - 1, max(0, y))


def tiles_of(box, zoom):
    west, south, east, north = box
    first, last = tile_x(west, zoom), tile_x(east, zoom)
    n = 2**zoom
    count = min(n, last + n - first + 1) if west > east else last - first + 1
    rows = range(tile_y(north, zoom), tile_y(south, zoom) + 1)
    return [f"{(first + i) % n}/{y}" for i in range(count) for y in rows]
