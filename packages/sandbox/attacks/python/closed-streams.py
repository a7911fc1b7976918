# Closes and replaces what it prints to; must get: harmless, runtime-error
import os
import sys

sys.stdout = sys.stderr = sys.stdin = None
for descriptor in range(16):
    try:
        os.close(descriptor)
    except OSError:
        pass


def answer(*args): return "contained"
