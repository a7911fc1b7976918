def hours_by_person(shifts):
    return []
