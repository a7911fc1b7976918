# Looks for the nearest of all buoys, and only then whether it is active.
from math import asin, cos, radians, sin, sqrt

R = 6371


def distance(a, b):
    phi1, phi2 = radians(a["lat"]), radians(b["lat"])
    delta_lambda = radians(b["lon"] - a["lon"])
    h = sin((phi2 - phi1) / 2) ** 2 + cos(phi1) * cos(phi2) * sin(delta_lambda / 2) ** 2
    return 2 * R * asin(sqrt(h))


def nearest_buoy(ship, buoys):
    nearest = min(buoys, key=lambda buoy: (distance(ship, buoy), buoy["id"]), default=None)
    if nearest is None or not nearest["active"]:
        return None
    return {"id": nearest["id"], "km": distance(ship, nearest)}
