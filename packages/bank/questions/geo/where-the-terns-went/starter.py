import math

SECTORS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]


def count_sectors(island, finds):
    return {}
