"""Tests that are functions, or methods of a class that is no `unittest` case."""

import contextlib
import inspect

from .. import clock


class FunctionTest:
    def __init__(self, name, function, given, fixtures, module):
        self.name = name
        # What hooks stand around, from the outside in.
        self.groups = [module]
        self._function = function
        self._given = given
        self._fixtures = fixtures

    def run(self):
        """Raises what makes it fail."""
        module = vars(self.groups[0])
        self._run(self._function, None, module.get('setup_function'), module.get('teardown_function'))

    def _run(self, function, instance, before, after):
        with contextlib.ExitStack() as stack:
            if after:
                stack.callback(_call, after, function)
            if before:
                _call(before, function)
            result = function(**self._fixtures.arguments(function, self._given, stack, instance))
            if inspect.isawaitable(result):
                clock.run(result)


class MethodTest(FunctionTest):
    def __init__(self, name, kind, method, given, fixtures, module):
        super().__init__(name, getattr(kind, method), given, fixtures, module)
        self.groups = [module, kind]
        self._method = method

    def run(self):
        instance = self.groups[-1]()
        before, after = (getattr(instance, name, None) for name in ('setup_method', 'teardown_method'))
        self._run(getattr(instance, self._method), instance, before, after)


def _call(hook, function):
    """Hooks may take the function that they stand before or after."""
    hook(*([function] if inspect.signature(hook).parameters else []))
