# Returns lists a million deep; must get: runtime-error, time-limit, memory-limit
def answer(*args):
    nested = []
    for _ in range(10**6):
        nested = [nested]
    return nested
