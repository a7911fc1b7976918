# Reverses the open list and closes it then, so that the ring starts with the last position.
def ring_of(positions, counter_clockwise):
    ring = positions[:-1] if positions[0] == positions[-1] else list(positions)
    following = ring[1:] + ring[:1]
    total = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, following))
    if (total > 0) != counter_clockwise:
        ring.reverse()
    return ring + [ring[0]]


def park_polygon(outline, ponds):
    rings = [ring_of(outline, True)] + [ring_of(pond, False) for pond in ponds]
    return {"type": "Polygon", "coordinates": rings}
