# Walks from an empty tuple to everything that was ever loaded, as escapes from restricted interpreters do, and looks for the host; must get: harmless
# must not show: root:x:0
import os


def attempts():
    for kind in ().__class__.__base__.__subclasses__():
        init = getattr(kind, "__init__", None)
        names = getattr(init, "__globals__", {})
        for name in ("system", "popen", "fork", "execv", "posix_spawn"):
            if name in names:
                yield lambda: names[name]("id")
    yield lambda: open("/etc/passwd").read()
    yield lambda: open("/proc/self/environ").read()
    yield lambda: open("/proc/1/cmdline").read()
    yield lambda: __import__("subprocess").run(["id"])
    yield lambda: __import__("socket").create_connection(("127.0.0.1", 5432), 1)
    yield lambda: __import__("js").process.env
    yield lambda: __import__("pyodide").code.run_js("process.binding('fs')")
    yield lambda: os.environ["PATH"] if "DATABASE_URL" in os.environ else 1 / 0


def answer(*args):
    found = []
    for attempt in attempts():
        try:
            result = attempt()
            if result not in (None, -1, ""):
                found.append(repr(result)[:100])
        except BaseException:
            pass
    return "contained" if not found else found
