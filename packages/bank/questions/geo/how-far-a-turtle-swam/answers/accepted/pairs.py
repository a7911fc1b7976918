from math import asin, cos, radians, sin, sqrt

R = 6371


def distance(a, b):
    phi1, phi2 = radians(a["lat"]), radians(b["lat"])
    delta_lambda = radians(b["lon"] - a["lon"])
    h = sin((phi2 - phi1) / 2) ** 2 + cos(phi1) * cos(phi2) * sin(delta_lambda / 2) ** 2
    return 2 * R * asin(sqrt(h))


def swum_km(reports):
    fixes = sorted((report for report in reports if report["lat"] is not None), key=lambda report: report["minute"])
    return sum(distance(a, b) for a, b in zip(fixes, fixes[1:]) if b["minute"] - a["minute"] <= 60)
