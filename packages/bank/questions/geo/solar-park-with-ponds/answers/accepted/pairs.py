def ring_of(positions, counter_clockwise):
    ring = list(positions)
    if ring[0] != ring[-1]:
        ring.append(ring[0])
    total = sum(lon1 * lat2 - lon2 * lat1 for (lon1, lat1), (lon2, lat2) in zip(ring, ring[1:]))
    return ring if (total > 0) == counter_clockwise else ring[::-1]


def park_polygon(outline, ponds):
    rings = [ring_of(outline, True)] + [ring_of(pond, False) for pond in ponds]
    return {"type": "Polygon", "coordinates": rings}
