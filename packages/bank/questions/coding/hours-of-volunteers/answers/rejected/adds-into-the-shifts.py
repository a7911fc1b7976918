# Adds the minutes into the first shift of each person.
def hours_by_person(shifts):
    first = {}
    for shift in shifts:
        if shift["person"] in first:
            first[shift["person"]]["minutes"] += shift["minutes"]
        else:
            first[shift["person"]] = shift
    return sorted(first.values(), key=lambda s: (-s["minutes"], s["person"]))
