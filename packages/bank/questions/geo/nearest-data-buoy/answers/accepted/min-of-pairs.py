from math import asin, cos, radians, sin, sqrt

R = 6371


def distance(a, b):
    phi1, phi2 = radians(a["lat"]), radians(b["lat"])
    delta_lambda = radians(b["lon"] - a["lon"])
    h = sin((phi2 - phi1) / 2) ** 2 + cos(phi1) * cos(phi2) * sin(delta_lambda / 2) ** 2
    return 2 * R * asin(sqrt(h))


def nearest_buoy(ship, buoys):
    pairs = [(distance(ship, buoy), buoy["id"]) for buoy in buoys if buoy["active"]]
    if not pairs:
        return None
    km, buoy_id = min(pairs)
    return {"id": buoy_id, "km": km}
