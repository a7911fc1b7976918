"""Loads an answer's files as modules."""

import importlib
import importlib.machinery
import re
import sys

# Where support modules stand among an answer's files; both import them as if they stood beside.
SUPPORT = 'support/'


class Finder:
    """Finds modules among files that are on no disk, before any of the library's."""

    def __init__(self, files):
        self._files = files

    def find_spec(self, name, path=None, target=None):
        file = file_of(name, self._files)
        if file is None:
            return None
        return importlib.machinery.ModuleSpec(name, Loader(file, self._files[file]), origin=file, is_package=file.endswith('/__init__.py'))


def file_of(module, files):
    where = module.replace('.', '/')
    return next((file for file in (f'{where}.py', f'{where}/__init__.py', f'{SUPPORT}{where}.py') if file in files), None)


class Loader:
    def __init__(self, file, source):
        self._file = file
        self._source = source

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.__file__ = self._file
        exec(compile(self._source, self._file, 'exec', dont_inherit=True), module.__dict__)

    def get_source(self, name):
        return self._source


def load(files):
    """The module of the answer's entry. Raises whatever its code raises."""
    sys.meta_path.insert(0, Finder(files))
    return importlib.import_module('answer')


def find_export(module, name):
    """What a question calls `allocatePayment` may also be called `allocate_payment`; None where it is neither."""
    for each in (name, snake_case(name)):
        if each in module.__dict__:
            return module.__dict__[each]
    return None


def snake_case(name):
    """`totalOfHTMLOrders` → `total_of_html_orders`"""
    return re.sub(r'(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])', '_', name).lower()
