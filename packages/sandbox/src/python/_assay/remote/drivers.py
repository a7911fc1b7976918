"""Coroutines and generators of the other side, as coroutines and generators of this one."""

from . import link


def coroutine(theirs):
    async def run():
        return link.ask('await', theirs)

    return run()


def generator(theirs):
    send, value = 'send', None
    while True:
        try:
            given = link.ask('special', theirs, send, value)
        except StopIteration as stop:
            return stop.value
        try:
            send, value = 'send', (yield given)
        except GeneratorExit:
            link.ask('special', theirs, 'close')
            raise
        except BaseException as thrown:
            send, value = 'throw', thrown


async def async_generator(theirs):
    send, value = 'asend', None
    while True:
        try:
            given = link.ask('resume', theirs, send, value)
        except StopAsyncIteration:
            return
        try:
            send, value = 'asend', (yield given)
        except GeneratorExit:
            link.ask('resume', theirs, 'aclose')
            raise
        except BaseException as thrown:
            send, value = 'athrow', thrown
