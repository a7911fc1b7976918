# Gives what has no end; must get: time-limit, memory-limit
def answer(*args):
    while True:
        yield "x" * 1000
