# Reads where there is no memory; must get: runtime-error
import faulthandler


def answer(*args): faulthandler._sigsegv()
