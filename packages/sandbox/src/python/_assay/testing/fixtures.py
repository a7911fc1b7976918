"""Gives a test the fixtures that its parameters name, and puts them away after it."""

import contextlib
import inspect
import io
import types
import unittest.mock

from .. import clock
from .pytest_module import Fixture


class Fixtures:
    """All that a spec defines, with those of a wider scope than one test kept until the last."""

    def __init__(self, namespace):
        self._defined = {each.name: each for each in namespace.values() if isinstance(each, Fixture)}
        self._kept = {}
        self._keeping = contextlib.ExitStack()

    def of_class(self, kind):
        inner = Fixtures({**self._defined, **dict(inspect.getmembers_static(kind))})
        inner._kept, inner._keeping = self._kept, self._keeping
        return inner

    def arguments(self, function, given, stack, instance=None):
        """For a call of the function: what `given` lacks of its parameters. `stack` puts away what it takes."""
        made = {}
        for each in self._defined.values():
            if each.autouse:
                self._value(each.name, made, stack, instance)
        wanted = [name for name in _parameters(function) if name not in given]
        return {**given, **{name: self._value(name, made, stack, instance) for name in wanted}}

    def close(self):
        self._keeping.close()

    def _value(self, name, made, stack, instance):
        if name in self._kept:
            return self._kept[name]
        if name not in made:
            made[name] = self._make(name, made, stack, instance)
        return made[name]

    def _make(self, name, made, stack, instance):
        if name in _BUILT_IN:
            return stack.enter_context(_BUILT_IN[name]())
        if name not in self._defined:
            raise LookupError(f"fixture '{name}' not found")
        fixture = self._defined[name]
        if fixture.scope != 'function':
            self._kept[name] = self._run(fixture, made, self._keeping, instance)
            return self._kept[name]
        return self._run(fixture, made, stack, instance)

    def _run(self, fixture, made, stack, instance):
        function = fixture.function.__get__(instance) if instance is not None and _takes_self(fixture.function) else fixture.function
        args = {name: self._value(name, made, stack, instance) for name in inspect.signature(function).parameters}
        made_now = function(*args.values())
        if inspect.isawaitable(made_now):
            return clock.run(made_now)
        if not inspect.isgenerator(made_now):
            return made_now
        stack.callback(lambda: next(made_now, None))
        return next(made_now)


def _parameters(function):
    """Those that must be given, but for the first ones where `mock.patch` gives them."""
    names = [name for name, each in inspect.signature(function).parameters.items() if each.default is inspect.Parameter.empty]
    return names[sum(patch.new is unittest.mock.DEFAULT and patch.attribute_name is None for patch in getattr(function, 'patchings', ())) :]


def _takes_self(function):
    return next(iter(inspect.signature(function).parameters), None) == 'self'


class _Captured:
    """`capsys`."""

    def __init__(self, out, err):
        self._streams = {'out': out, 'err': err}

    def readouterr(self):
        read = types.SimpleNamespace(**{name: stream.getvalue() for name, stream in self._streams.items()})
        for stream in self._streams.values():
            stream.seek(0)
            stream.truncate()
        return read


@contextlib.contextmanager
def _capsys():
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        yield _Captured(out, err)


class _Patches:
    """`monkeypatch`."""

    def __init__(self, stack):
        self._stack = stack

    def setattr(self, target, name, value, raising=True):
        had, before = hasattr(target, name), getattr(target, name, None)
        setattr(target, name, value)
        self._stack.callback(lambda: setattr(target, name, before) if had else delattr(target, name))

    def setitem(self, mapping, key, value):
        had, before = key in mapping, mapping.get(key)
        mapping[key] = value
        self._stack.callback(lambda: mapping.__setitem__(key, before) if had else mapping.pop(key, None))


@contextlib.contextmanager
def _monkeypatch():
    with contextlib.ExitStack() as stack:
        yield _Patches(stack)


_BUILT_IN = {'capsys': _capsys, 'monkeypatch': _monkeypatch}
