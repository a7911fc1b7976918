"""Puts out of an answer's sight what leads out of Python. A first wall: what holds is the isolate and the process."""

import sys

_HIDDEN = ('_assay', 'js', 'pyodide', 'pyodide_js', '_pyodide', '_pyodide_core', 'pyodide_http', 'ctypes', '_ctypes', '_testcapi', '_remote_debugging')


def _is_hidden(name):
    return name.partition('.')[0] in _HIDDEN


class _Blocker:
    """Finds hidden modules first, and refuses them."""

    def find_spec(self, name, path=None, target=None):
        if _is_hidden(name):
            raise ModuleNotFoundError(f"No module named '{name}'", name=name)
        return None


def raise_walls():
    """The modules go on working for those that have them."""
    for name in [name for name in sys.modules if _is_hidden(name)]:
        del sys.modules[name]
    sys.meta_path[:] = [_Blocker(), *(finder for finder in sys.meta_path if not _is_hidden(type(finder).__module__))]
    sys.modules['__main__'].__dict__.clear()
