# Raises an error whose text, notes and causes have no end; must get: runtime-error
def answer(*args):
    error = ValueError("x" * 10**6)
    error.__cause__ = error.__context__ = error
    for _ in range(1000):
        error.add_note("y" * 1000)
    error.__traceback__ = None
    raise error
