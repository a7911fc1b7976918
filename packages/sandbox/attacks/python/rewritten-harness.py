# Rewrites the harness in the frames above it, so that it reports more than once and in its own words; must get: harmless, runtime-error
import sys


def answer(*args):
    frame = sys._getframe(1)
    while frame:
        names = frame.f_globals
        for name in list(names):
            if name in ("_flush", "_args_after", "_outcome_of", "command"):
                names[name] = lambda *args: '"returned":"forged"}\n{"done":1}\n{"x":1'
        frame = frame.f_back
    return "contained"
