# Takes the direction on a flat map, and the long way over the date line.
from math import atan2, degrees

SECTORS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]


def count_sectors(island, finds):
    counts = dict.fromkeys(SECTORS, 0)
    for find in finds:
        if find != island:
            bearing = degrees(atan2(find["lon"] - island["lon"], find["lat"] - island["lat"]))
            counts[SECTORS[int((bearing + 22.5) % 360 // 45)]] += 1
    return counts
