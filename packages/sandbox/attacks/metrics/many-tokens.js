// Repeats itself, so that every window of its tokens is a duplicate of many; must get: harmless, memory-limit, time-limit
@repeat(5000, "x = y + z * 2;\n")
