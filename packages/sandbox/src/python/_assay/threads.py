"""Threads in an interpreter that has one: what one would do is done when it is started."""

import concurrent.futures
import concurrent.futures.thread
import threading


def _start(thread):
    if thread._started.is_set():
        raise RuntimeError('threads can only be started once')
    thread._started.set()
    try:
        thread.run()
    except BaseException:
        threading.excepthook(threading.ExceptHookArgs((*_current_exception(), thread)))


def _current_exception():
    import sys

    return sys.exc_info()


def _submit(self, function, /, *args, **kwargs):
    future = concurrent.futures.Future()
    try:
        future.set_result(function(*args, **kwargs))
    except BaseException as error:
        future.set_exception(error)
    return future


def install():
    """Before the snapshot."""
    threading.Thread.start = _start
    threading.Thread.join = lambda thread, timeout=None: None
    threading.Thread.is_alive = lambda thread: False
    concurrent.futures.thread.ThreadPoolExecutor.submit = _submit
    concurrent.futures.thread.ThreadPoolExecutor.shutdown = lambda self, wait=True, *, cancel_futures=False: None
