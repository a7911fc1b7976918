# Overflows the parser with source of its own; must get: runtime-error, memory-limit, harmless
def answer(*args):
    for opening, closing in (("(", ")"), ("[", "]"), ("-", "1"), ("lambda: ", "1"), ("f(", ")")):
        try:
            eval(opening * 10**5 + closing * 10**5)
        except (SyntaxError, MemoryError, RecursionError):
            pass
    return "contained"
