from math import cos, hypot, radians

R = 6371000


def thin_out(track, tolerance):
    return []
