# Ends the process under the interpreter; must get: runtime-error
import os


def answer(*args): os._exit(0)
