# Computes a number of a hundred million digits, which cannot be interrupted; must get: time-limit
def answer(*args): return 7 ** 10**8
