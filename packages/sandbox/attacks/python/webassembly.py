# Compiles a program of its own for the machine below; must get: harmless
import gc


def answer(*args):
    found = []
    for each in gc.get_objects():
        if "Js" not in type(each).__name__:
            continue
        for path in (("WebAssembly",), ("constructor", "prototype", "constructor"), ("__proto__", "constructor")):
            try:
                value = each
                for name in path:
                    value = getattr(value, name)
                found.append(str(value.new(bytes([0, 97, 115, 109, 1, 0, 0, 0]))))
            except BaseException:
                pass
    return "contained" if not found else found
