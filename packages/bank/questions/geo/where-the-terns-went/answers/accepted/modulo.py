from math import atan2, cos, degrees, radians, sin

SECTORS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]


def bearing(a, b):
    phi1, phi2 = radians(a["lat"]), radians(b["lat"])
    delta = radians(b["lon"] - a["lon"])
    y = sin(delta) * cos(phi2)
    x = cos(phi1) * sin(phi2) - sin(phi1) * cos(phi2) * cos(delta)
    return degrees(atan2(y, x))


def count_sectors(island, finds):
    counts = dict.fromkeys(SECTORS, 0)
    for find in finds:
        if (find["lat"], find["lon"]) != (island["lat"], island["lon"]):
            counts[SECTORS[int((bearing(island, find) + 22.5) % 360 // 45)]] += 1
    return counts
