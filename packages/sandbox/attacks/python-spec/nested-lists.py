# Returns lists a hundred thousand deep, to be compared and shown; must get: harmless, runtime-error, time-limit, memory-limit
def answer(*args):
    nested = []
    for _ in range(10**5):
        nested = [nested]
    return {"a": nested}
