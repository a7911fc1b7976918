# Forgets to look whether the locker is free.
SIZES = ["S", "M", "L", "XL"]

def choose_locker(lockers, size):
    fitting = [l for l in lockers if SIZES.index(l["size"]) >= SIZES.index(size)]
    best = min(fitting, key=lambda l: (SIZES.index(l["size"]), l["id"]), default=None)
    return best["id"] if best else None
