# Says that its tests are to be skipped; must get: runtime-error
import unittest


def answer(*args): raise unittest.SkipTest("not today")
