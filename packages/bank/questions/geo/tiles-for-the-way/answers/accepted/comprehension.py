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
    if west <= east:
        columns = list(range(first, last + 1))
    else:
        before = list(range(first, 2**zoom))
        columns = before + [x for x in range(last + 1) if x not in before]
    rows = range(tile_y(north, zoom), tile_y(south, zoom) + 1)
    return [f"{x}/{y}" for y in rows for x in columns]
