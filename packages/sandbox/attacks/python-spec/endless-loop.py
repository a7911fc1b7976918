# Loops in the middle of a test; must get: time-limit
def answer(*args):
    while True:
        pass
