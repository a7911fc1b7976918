def choose_locker(lockers, size):
    return None
