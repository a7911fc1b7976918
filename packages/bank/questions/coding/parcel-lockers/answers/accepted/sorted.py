SIZES = ["S", "M", "L", "XL"]

def choose_locker(lockers, size):
    fitting = [l for l in lockers if l["free"] and SIZES.index(l["size"]) >= SIZES.index(size)]
    best = min(fitting, key=lambda l: (SIZES.index(l["size"]), l["id"]), default=None)
    return best["id"] if best else None
