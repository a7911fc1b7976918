# Starts processes and real threads; must get: harmless
import multiprocessing
import os
import subprocess
import _thread


def attempts():
    yield lambda: os.fork()
    yield lambda: os.system("id > /tmp/owned")
    yield lambda: os.execv("/bin/sh", ["sh", "-c", "id"])
    yield lambda: os.posix_spawn("/bin/sh", ["sh"], {})
    yield lambda: subprocess.check_output(["id"])
    yield lambda: multiprocessing.Process(target=print).start()
    yield lambda: _thread.start_new_thread(print, ())


def answer(*args):
    found = []
    for attempt in attempts():
        try:
            found.append(attempt())
        except BaseException:
            pass
    return "contained" if all(each in (None, -1) for each in found) else found
