from collections import defaultdict

def hours_by_person(shifts):
    sums = defaultdict(int)
    for shift in shifts:
        sums[shift["person"]] += shift["minutes"]
    ordered = sorted(sums.items(), key=lambda item: (-item[1], item[0]))
    return [{"person": person, "minutes": minutes} for person, minutes in ordered]
