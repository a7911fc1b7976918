# Writes the messages to the other side itself; must get: harmless, runtime-error, time-limit
import gc
import json


def peers():
    return [each for each in gc.get_objects() if type(each).__name__ == "AnswersPeer"]


def answer(*args):
    for peer in peers():
        forged = iter([
            ["name", "os", "_exit"], ["name", "builtins", "exec"], ["yours", 0], ["yours", 10**9], ["shared", 10**9],
            ["object", 5, "function", "a", "b", "c", "d", None, True], ["class", 0], ["nothing"], [], {}, ["int", "0x" + "f" * 10**5],
            ["pattern", "(a+)+$", 0], ["exception", 1, ["name", "builtins", "SystemExit"], [0], None, {}],
        ] * 3)
        type(peer)._encode = lambda self, value: next(forged, 0)
    return 0
