# Reaches for JavaScript through whatever its functions are closed over; must get: harmless
# must not show: isolated-vm
import gc
import sys


def bridges():
    for finder in list(sys.meta_path):
        if "Blocker" in type(finder).__name__:
            sys.meta_path.remove(finder)
    for each in gc.get_objects():
        if "Js" in type(each).__name__ or "js" in getattr(type(each), "__module__", ""):
            yield each
    for name in ("js", "pyodide_js", "_pyodide_core", "pyodide.ffi", "pyodide.code", "pyodide_http"):
        try:
            yield __import__(name)
        except BaseException:
            pass


def answer(*args):
    found = []
    for bridge in bridges():
        for source in ("process", "require('fs')", "globalThis.process.mainModule", "fetch('http://127.0.0.1')", "new Worker('x')"):
            try:
                function = getattr(bridge, "constructor").constructor
                found.append(str(function(f"return {source}")()))
            except BaseException:
                pass
            try:
                found.append(str(bridge.run_js(source)))
            except BaseException:
                pass
    return "contained" if not found else found
