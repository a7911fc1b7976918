# Raises what loops when it is shown; must get: time-limit
class Endless(Exception):
    def __str__(self):
        while True:
            pass


def answer(*args): raise Endless
