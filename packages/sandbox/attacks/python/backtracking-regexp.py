# Backtracks without end in a regular expression; must get: time-limit
import re


def answer(*args): return re.match("(a+)+$", "a" * 60 + "b")
