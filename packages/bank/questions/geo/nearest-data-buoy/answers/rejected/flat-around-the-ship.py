# Treats the sea around the ship as flat: wrong at the date line and near the poles.
import math

R = 6371


def nearest_buoy(ship, buoys):
    best = None
    for buoy in buoys:
        if not buoy["active"]:
            continue
        x = math.radians(buoy["lon"] - ship["lon"]) * math.cos(math.radians(ship["lat"]))
        y = math.radians(buoy["lat"] - ship["lat"])
        found = (R * math.hypot(x, y), buoy["id"])
        if best is None or found < best:
            best = found
    return None if best is None else {"id": best[1], "km": best[0]}
