def find_gaps(shifts, needs):
    return []
