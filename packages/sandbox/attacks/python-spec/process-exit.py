# Ends the process under the interpreter in the middle of a test; must get: runtime-error
import os


def answer(*args): os._exit(0)
