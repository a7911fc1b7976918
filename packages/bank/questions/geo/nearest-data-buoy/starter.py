import math

R = 6371


def nearest_buoy(ship, buoys):
    return None
