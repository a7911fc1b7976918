# Treats each way as flat, and takes the step over the date line for one round the Earth.
from math import cos, hypot, radians

R = 6371


def distance(a, b):
    middle = radians((a["lat"] + b["lat"]) / 2)
    return R * hypot(radians(b["lat"] - a["lat"]), radians(b["lon"] - a["lon"]) * cos(middle))


def swum_km(reports):
    fixes = sorted((report for report in reports if report["lat"] is not None), key=lambda report: report["minute"])
    return sum(distance(a, b) for a, b in zip(fixes, fixes[1:]) if b["minute"] - a["minute"] <= 60)
