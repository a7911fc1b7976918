# Recurses without end, having lifted the limit; must get: memory-limit, runtime-error, time-limit
# limits: {"cpuMs": 3000}
import sys

sys.setrecursionlimit(10**9)


def answer(*args): return answer()
