"""What a spec may import: the library, support modules, `pytest` as far as we have it, `assay`, and the answer by any other name."""

import ast
import importlib.machinery
import sys

from ..answer import Loader, file_of
from ..remote import link
from . import assay_module, pytest_module

# A spec is a module of a package of its own, so that it may import the answer by `.name`.
PACKAGE = 'spec'


class Finder:
    def __init__(self, support, dotted):
        self._files = {f'support/{name}': source for name, source in support.items()}
        # Names of modules within modules. `from answer import f` looks for such a one too where there is no `f`.
        self._dotted = dotted

    def find_spec(self, name, path=None, target=None):
        wanted = name.removeprefix(f'{PACKAGE}.')
        if wanted.partition('.')[0] in sys.stdlib_module_names:
            return None
        file = file_of(wanted, self._files)
        if file:
            return importlib.machinery.ModuleSpec(name, Loader(file, self._files[file]), origin=file, is_package=file.endswith('/__init__.py'))
        if '.' in wanted and wanted not in self._dotted and not link.ask('has', wanted):
            return None
        return importlib.machinery.ModuleSpec(name, _OfTheAnswer(wanted), is_package=True)


class _OfTheAnswer:
    def __init__(self, wanted):
        self._wanted = wanted

    def create_module(self, spec):
        return link.ask('import', self._wanted)

    def exec_module(self, module):
        pass


def install(support, sources):
    sys.modules.update(pytest=pytest_module, assay=assay_module)
    sys.meta_path.insert(1, Finder(support, _dotted_names(sources)))


def _dotted_names(sources):
    """Those that an import statement names, and the modules above them."""
    nodes = [node for source in sources for node in ast.walk(ast.parse(source))]
    names = [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    names += [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    return {name.rsplit('.', level)[0] for name in names for level in range(name.count('.'))}
