# Asks for a string of ten billion characters; must get: memory-limit, runtime-error
def answer(*args): return "x" * 10**10
