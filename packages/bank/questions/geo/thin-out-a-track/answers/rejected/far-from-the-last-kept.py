# Keeps a position as soon as it is far enough from the last one kept, which leaves straight lines full of positions.
from math import cos, hypot, radians

R = 6371000


def thin_out(track, tolerance):
    if len(track) < 3:
        return list(track)
    lon0, lat0 = track[0]
    points = [
        (R * radians((lon - lon0 + 180) % 360 - 180) * cos(radians(lat0)), R * radians(lat - lat0)) for lon, lat in track
    ]
    kept = [0]
    for i in range(1, len(track) - 1):
        last = points[kept[-1]]
        if hypot(points[i][0] - last[0], points[i][1] - last[1]) > tolerance:
            kept.append(i)
    return [track[i] for i in kept] + [track[-1]]
