# Recurses where Python does not count, in comparisons; must get: runtime-error, memory-limit, time-limit
import sys

sys.setrecursionlimit(10**9)


class Endless:
    def __eq__(self, other): return self == other
    def __getattr__(self, name): return getattr(self, name + "x")


def answer(*args):
    try:
        return Endless() == Endless()
    except RecursionError:
        return Endless().gone
