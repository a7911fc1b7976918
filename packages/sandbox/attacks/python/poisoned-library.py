# Replaces what the harness is written with; must get: runtime-error, harmless
import builtins
import inspect
import json
import sys


def poisoned(*args, **kwargs): raise SystemExit


def answer(*args):
    for name in ("isinstance", "len", "type", "getattr", "next", "str", "list", "callable"):
        setattr(builtins, name, poisoned)
    for module in (json, inspect, sys):
        for name in list(vars(module)):
            if name in ("dumps", "loads", "isawaitable", "getrecursionlimit", "setrecursionlimit"):
                setattr(module, name, poisoned)
    return "contained"
