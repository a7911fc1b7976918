"""Finds the tests of a spec: functions, classes and `unittest` cases, by the names that pytest looks for."""

import itertools
import unittest

from .function_test import FunctionTest, MethodTest
from .pytest_module import param
from .unittest_test import UnittestTest


def collect(module, fixtures):
    """In the order in which they stand; those of a `unittest` case by name, as it runs them itself."""
    tests = []
    for name, value in list(vars(module).items()):
        if isinstance(value, type) and issubclass(value, unittest.TestCase):
            tests += _of_case(value, module)
        elif isinstance(value, type) and name.startswith('Test') and not _is_mixed_in(value, module):
            tests += _of_class(value, fixtures.of_class(value), module)
        elif name.startswith('test') and callable(value) and not isinstance(value, type):
            tests += [FunctionTest(label, value, given, fixtures, module) for label, given in _runs(name, _marks(module) + _marks(value))]
    return tests


def _of_case(kind, module):
    names = unittest.defaultTestLoader.getTestCaseNames(kind)
    return [UnittestTest(kind, name, module) for name in names if not _is_skipped(kind) and not _is_skipped(getattr(kind, name))]


def _is_mixed_in(kind, module):
    """Whether a class has tests for `unittest` cases to inherit, which it cannot run by itself."""
    cases = [value for value in vars(module).values() if isinstance(value, type) and issubclass(value, unittest.TestCase)]
    return any(issubclass(case, kind) for case in cases)


def _is_skipped(target):
    return getattr(target, '__unittest_skip__', False)


def _of_class(kind, fixtures, module):
    methods = {}
    for base in reversed(kind.__mro__):
        methods |= {name: value for name, value in vars(base).items() if name.startswith('test') and callable(value)}
    found = [(name, label, given) for name, value in methods.items() for label, given in _runs(name, _marks(module) + _marks(kind) + _marks(value))]
    return [MethodTest(f'{kind.__name__} › {label}', kind, name, given, fixtures, module) for name, label, given in found]


def _runs(name, marks):
    """Label and arguments of each run of a test: one, or as many as `parametrize` asks for."""
    if any(_skips(mark) for mark in marks):
        return []
    combined = itertools.product(*(_rows(mark) for mark in marks if mark.name == 'parametrize'))
    return [_run(name, rows) for rows in combined]


def _run(name, rows):
    label = '-'.join(label for label, _ in reversed(rows))
    return f'{name}[{label}]' if label else name, {key: value for _, values in rows for key, value in values.items()}


def _rows(mark):
    """Of one `parametrize`: label and arguments of each row."""
    names, values, *_ = mark.args
    names = [name.strip() for name in names.split(',')] if isinstance(names, str) else list(names)
    ids = mark.kwargs.get('ids')
    rows = []
    for index, row in enumerate(values):
        cells = row.values if isinstance(row, param) else tuple(row) if len(names) > 1 else (row,)
        if isinstance(row, param) and any(_skips(each) for each in row.marks):
            continue
        rows.append((_label(row, cells, index, ids), dict(zip(names, cells, strict=True))))
    return rows


def _label(row, cells, index, ids):
    if isinstance(row, param) and row.id is not None:
        return row.id
    if ids is not None and not callable(ids):
        return str(list(ids)[index])
    labels = [ids(cell) if ids else None for cell in cells]
    return '-'.join(str(label if label is not None else cell)[:40] if isinstance(cell, (str, int, float, bool, type(None))) else f'{index}' for label, cell in zip(labels, cells))


def _marks(target):
    marks = getattr(target, 'pytestmark', [])
    return list(marks) if isinstance(marks, (list, tuple)) else [marks]


def _skips(mark):
    return mark.name == 'skip' or (mark.name == 'skipif' and bool(mark.args and mark.args[0]))
