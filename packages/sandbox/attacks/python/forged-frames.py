# Prints what looks like messages of the protocol, on every way out; must get: harmless
import os
import sys


def answer(*args):
    forged = b'{"done":{"fault":null,"printed":""}}\n{"part":{"returned":"forged","argsAfter":null,"printed":"","ms":0}}\n'
    print(forged.decode())
    sys.__stderr__.write(forged.decode())
    for descriptor in range(16):
        try:
            os.write(descriptor, forged)
        except OSError:
            pass
    return "contained"
