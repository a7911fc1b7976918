# Loops in what runs when its result is let go; must get: time-limit
class Endless:
    def __del__(self):
        while True:
            pass


def answer(*args):
    Endless()
