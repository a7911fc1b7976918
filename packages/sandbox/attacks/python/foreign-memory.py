# Reads memory through the foreign function interface; must get: harmless, runtime-error
import importlib.machinery
import sys

sys.meta_path[:] = [importlib.machinery.BuiltinImporter, importlib.machinery.FrozenImporter, importlib.machinery.PathFinder]


def answer(*args):
    try:
        import ctypes
    except BaseException:
        return "contained"
    # What it reads is the interpreter's own, in which nothing is that it does not know.
    return "contained" if ctypes.string_at(id(args), 8) else "nothing"
