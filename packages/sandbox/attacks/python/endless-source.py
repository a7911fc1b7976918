# Overflows the parser; must get: syntax-error, memory-limit, runtime-error
value = @repeat(100000, "(")@repeat(100000, ")")


def answer(*args): return value
