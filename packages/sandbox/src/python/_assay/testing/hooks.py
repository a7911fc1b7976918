"""What a spec does once before, and once after, all tests of a class or of itself."""

import types
import unittest

# Of pytest and of `unittest`: a class or a module has those of one of them.
_BEFORE = ('setUpClass', 'setup_class', 'setUpModule', 'setup_module')
_AFTER = ('tearDownClass', 'teardown_class', 'tearDownModule', 'teardown_module')


class Hooks:
    def __init__(self):
        self._entered = []

    def enter(self, groups):
        """Before a test: leaves those groups that it is not of, and enters those that it is the first of."""
        while self._entered and self._entered[-1] not in groups:
            self._leave(self._entered.pop())
        for group in groups:
            if group not in self._entered:
                self._entered.append(group)
                _call(group, _BEFORE)

    def close(self):
        while self._entered:
            self._leave(self._entered.pop())

    def _leave(self, group):
        _call(group, _AFTER)
        if isinstance(group, type) and issubclass(group, unittest.TestCase):
            group.doClassCleanups()


def _call(group, names):
    found = next((getattr(group, name) for name in names if hasattr(group, name)), None)
    if found:
        found(*([group] if isinstance(found, types.FunctionType) and found.__code__.co_argcount else []))
