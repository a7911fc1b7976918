"""A test of a `unittest` case, run by `unittest` itself."""

import inspect
import unittest

from .. import clock


class UnittestTest:
    def __init__(self, kind, method, module):
        self.name = f'{kind.__name__} › {method}'
        self.groups = [module, kind]
        self._kind = kind
        self._method = method

    def run(self):
        """Raises what makes it fail: the first reason, with those of further subtests."""
        case = self._kind(self._method)
        method = getattr(case, self._method)
        if inspect.iscoroutinefunction(method) and not isinstance(case, unittest.IsolatedAsyncioTestCase):
            setattr(case, self._method, lambda: clock.run(method()))
        result = _Result()
        case.run(result)
        if result.reasons:
            raise result.reasons[0]


class _Result(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.reasons = []

    def addFailure(self, test, err):
        self.reasons.append(err[1])

    def addError(self, test, err):
        self.reasons.append(err[1])

    def addSubTest(self, test, subtest, err):
        if err is not None:
            err[1].add_note(f'in {subtest._subDescription()}')
            self.reasons.append(err[1])

    def addUnexpectedSuccess(self, test):
        self.reasons.append(AssertionError('It passed, which was not expected.'))
