"""What specs use most of pytest, under its name: `raises`, `approx`, `mark`, `fixture`, `param`, `skip` and `fail`."""

import math
import re
import unittest


def raises(expected, *args, match=None, **kwargs):
    context = _Raises(expected, match)
    if not args:
        return context
    with context:
        args[0](*args[1:], **kwargs)
    return context


class _Raises:
    def __init__(self, expected, pattern):
        self._expected = expected
        self._pattern = pattern
        self.type = self.value = None

    def __enter__(self):
        return self

    def __exit__(self, kind, thrown, trace):
        if kind is None:
            raise AssertionError(f'DID NOT RAISE {self._expected}')
        if not issubclass(kind, self._expected):
            return False
        self.type, self.value = kind, thrown
        if self._pattern is not None:
            self.match(self._pattern)
        return True

    def match(self, pattern):
        if not re.search(pattern, str(self.value)):
            raise AssertionError(f'Regex pattern did not match.\n  Regex: {pattern!r}\n  Input: {str(self.value)!r}')


class approx:
    """Equal within `rel` of the expected value or within `abs`, whichever is more."""

    __hash__ = None
    __array_ufunc__ = None

    def __init__(self, expected, rel=1e-6, abs=1e-12, nan_ok=False):
        self._expected = expected
        self._rel = rel
        self._abs = abs
        self._nan_ok = nan_ok

    def __eq__(self, actual):
        return self._is_close(self._expected, actual)

    def _is_close(self, expected, actual):
        if isinstance(expected, dict):
            return isinstance(actual, dict) and expected.keys() == actual.keys() and all(self._is_close(each, actual[key]) for key, each in expected.items())
        if isinstance(expected, (list, tuple)):
            return isinstance(actual, (list, tuple)) and len(expected) == len(actual) and all(map(self._is_close, expected, actual))
        if not isinstance(expected, (int, float, complex)) or not isinstance(actual, (int, float, complex)):
            return expected == actual
        if expected != expected:
            return self._nan_ok and actual != actual
        return expected == actual or (not math.isinf(abs(expected)) and abs(expected - actual) <= max(self._abs, self._rel * abs(expected)))

    def __repr__(self):
        return f'approx({self._expected!r})'


class Mark:
    def __init__(self, name, args=(), kwargs=None):
        self.name = name
        self.args = args
        self.kwargs = kwargs or {}

    def __call__(self, *args, **kwargs):
        """With arguments, a mark like this one that has them; with nothing but a function, that function, marked."""
        if len(args) == 1 and not kwargs and isinstance(args[0], (type, _FUNCTION)):
            return _marked(args[0], self)
        return Mark(self.name, (*self.args, *args), {**self.kwargs, **kwargs})


_FUNCTION = type(raises)


def _marked(target, mark):
    # Those of a class are not those of the class above it.
    target.pytestmark = [*vars(target).get('pytestmark', []), mark]
    return target


class _Marks:
    def __getattr__(self, name):
        return Mark(name)


mark = _Marks()


class param:
    def __init__(self, *values, id=None, marks=()):
        self.values = values
        self.id = id
        self.marks = marks if isinstance(marks, (list, tuple)) else [marks]


class Fixture:
    def __init__(self, function, scope, params, autouse, name):
        self.function = function
        self.scope = scope
        self.params = params
        self.autouse = autouse
        self.name = name or function.__name__


def fixture(function=None, *, scope='function', params=None, autouse=False, ids=None, name=None):
    if function is None:
        return lambda each: Fixture(each, scope, params, autouse, name)
    return Fixture(function, scope, params, autouse, name)


def skip(reason='', **_):
    raise unittest.SkipTest(reason)


def fail(reason='', pytrace=True):
    raise AssertionError(reason)


def importorskip(name, *_, **__):
    return __import__(name)
