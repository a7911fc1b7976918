# Measures the gap from the last report of any kind, so that reports without a position bridge it.
from math import asin, cos, radians, sin, sqrt

R = 6371


def distance(a, b):
    phi1, phi2 = radians(a["lat"]), radians(b["lat"])
    delta_lambda = radians(b["lon"] - a["lon"])
    h = sin((phi2 - phi1) / 2) ** 2 + cos(phi1) * cos(phi2) * sin(delta_lambda / 2) ** 2
    return 2 * R * asin(sqrt(h))


def swum_km(reports):
    total, place, minute = 0, None, None
    for report in sorted(reports, key=lambda report: report["minute"]):
        if report["lat"] is not None:
            if place is not None and report["minute"] - minute <= 60:
                total += distance(place, report)
            place = report
        minute = report["minute"]
    return total
