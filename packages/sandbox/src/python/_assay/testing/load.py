"""Evaluates a spec as a module."""

import sys
import types

from ..failure import remember_sources
from . import imports
from .rewrite import compile_spec


def load(file, source, support):
    """Raises a SyntaxError for a spec that is none, and whatever its code raises."""
    remember_sources({file: source})
    code, names = compile_spec(source, file)
    imports.install(support, [source, *support.values()])
    package = types.ModuleType(imports.PACKAGE)
    package.__path__ = []
    module = types.ModuleType(f'{imports.PACKAGE}.{file.removesuffix(".py")}')
    module.__dict__.update(names, __file__=file, __package__=imports.PACKAGE)
    sys.modules.update({package.__name__: package, module.__name__: module})
    exec(code, module.__dict__)
    return module
