# Waits for what never happens; must get: time-limit, runtime-error
import threading


def answer(*args):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
