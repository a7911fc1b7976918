# Aborts as a crashing interpreter would; must get: runtime-error
import os


def answer(*args): os.abort()
