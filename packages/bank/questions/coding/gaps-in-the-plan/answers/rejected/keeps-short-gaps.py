# Keeps gaps of any length.
from itertools import groupby, pairwise


def find_gaps(shifts, needs):
    edges = sorted({entry[key] for entry in shifts + needs for key in ("from", "to")})

    def missing(part):
        start, _ = part
        needed = max((need["people"] for need in needs if need["from"] <= start < need["to"]), default=0)
        people = {shift["person"] for shift in shifts if shift["from"] <= start < shift["to"]}
        return max(0, needed - len(people))

    gaps = []
    for number, parts in groupby(pairwise(edges), key=missing):
        parts = list(parts)
        start, end = parts[0][0], parts[-1][1]
        if number > 0:
            gaps.append({"from": start, "to": end, "missing": number})
    return gaps
