import math


def tile_path(lon, lat, zoom):
    return ""
