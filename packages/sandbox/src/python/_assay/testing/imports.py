"""What a spec may import: the library, support modules, `pytest` as far as we have it, and the answer by any other name."""

import importlib.machinery
import sys

from ..answer import Loader, file_of
from ..remote import link
from . import pytest_module

# A spec is a module of a package of its own, so that it may import the answer by `.name`.
PACKAGE = 'spec'


class Finder:
    def __init__(self, support):
        self._files = {f'support/{name}': source for name, source in support.items()}

    def find_spec(self, name, path=None, target=None):
        wanted = name.removeprefix(f'{PACKAGE}.')
        if wanted.partition('.')[0] in sys.stdlib_module_names:
            return None
        file = file_of(wanted, self._files)
        if file:
            return importlib.machinery.ModuleSpec(name, Loader(file, self._files[file]), origin=file, is_package=file.endswith('/__init__.py'))
        return importlib.machinery.ModuleSpec(name, _OfTheAnswer(wanted), is_package=True)


class _OfTheAnswer:
    def __init__(self, wanted):
        self._wanted = wanted

    def create_module(self, spec):
        return link.ask('import', self._wanted)

    def exec_module(self, module):
        pass


def install(support):
    sys.modules['pytest'] = pytest_module
    sys.meta_path.insert(1, Finder(support))
