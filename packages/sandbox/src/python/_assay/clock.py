"""Sleeping and awaiting without waiting: where nothing else is to be done, the clock jumps to what comes next."""

import asyncio
import asyncio.base_events
import asyncio.events
import time

_advance = None


def connect(advance):
    """`advance` moves on the clock that the interpreter sees, by milliseconds."""
    global _advance
    _advance = advance


def sleep(seconds):
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    _advance(seconds * 1000)


class _Selector:
    """There is nothing that could happen outside."""

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError('The coroutine awaits something that never happens.')
        if timeout > 0:
            sleep(timeout)
        return []

    def close(self):
        pass


class Loop(asyncio.base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = _Selector()

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass

    def run_in_executor(self, executor, func, *args):
        """At once: there are no threads."""
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future


class _Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = Loop


def run(awaitable):
    """The result of an awaitable, also while another loop is in the middle of something."""
    outer = asyncio.events._get_running_loop()
    task = asyncio.tasks._swap_current_task(outer, None) if outer else None
    asyncio.events._set_running_loop(None)
    try:
        with asyncio.Runner(loop_factory=Loop) as runner:
            return runner.run(_result_of(awaitable))
    finally:
        asyncio.events._set_running_loop(outer)
        if outer:
            asyncio.tasks._swap_current_task(outer, task)


async def _result_of(awaitable):
    return await awaitable


def install(original_run):
    """Before the snapshot: in place of Pyodide's loop, which needs a browser's."""
    time.sleep = sleep
    asyncio.run = original_run
    asyncio.events._set_running_loop(None)
    asyncio.events._set_event_loop_policy(_Policy())
