# Asks the columns instead of the degrees whether the box crosses the date line: within one column they do not tell.
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
    columns = [*range(first, last + 1)] if first <= last else [*range(first, 2**zoom), *range(last + 1)]
    rows = range(tile_y(north, zoom), tile_y(south, zoom) + 1)
    return [f"{x}/{y}" for y in rows for x in columns]
