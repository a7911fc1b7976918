"""The answer's side of a spec: does what the spec's side asks for, and asks it back for what it was given."""

import contextlib
import importlib
import io
import json
import random
import sys

from . import answer, clock, failure, walls
from .remote.peer import Peer

_output = sys.stdout
_files = {}
_peer = None


def command(name, *args):
    return _COMMANDS[name](*args)


def _connect(advance, exchange):
    global _peer
    clock.connect(advance)
    _peer = AnswersPeer(exchange, first_number=1)


def _load(text):
    """Loads the answer; says why it cannot be tested, if so."""
    global _files
    _files = json.loads(text)['files']
    failure.remember_sources(_files)
    walls.raise_walls()
    try:
        answer.load(_files)
    except BaseException as thrown:
        return json.dumps({'fault': failure.loading_failure(thrown, _files)})
    finally:
        flush()
    return json.dumps({'fault': None})


def _respond(message):
    try:
        return _peer.respond(message)
    finally:
        flush()


def flush():
    """The answer may have closed or replaced what it prints to."""
    for stream in (sys.stdout, _output):
        with contextlib.suppress(BaseException):
            stream.flush()


class AnswersPeer(Peer):
    """It may be asked for anything: the answer belongs to whoever tests it."""

    def may(self, what, target, *args):
        return True

    def service(self, what):
        return {'hello': lambda: 'hello', 'has': _has, 'import': _import, 'extend': self.make_extension, 'seed': random.seed}.get(what)

    @contextlib.contextmanager
    def within(self, surroundings):
        """What a test has replaced in the library is replaced here too; what is printed meanwhile goes to where the test wants it."""
        printed = io.StringIO()
        with contextlib.ExitStack() as stack:
            if surroundings.pop('captures', False):
                stack.enter_context(contextlib.redirect_stdout(printed))
            for place, value in surroundings.items():
                stack.enter_context(_replaced(*place.split(':'), value))
            yield lambda: printed.getvalue() or None

    def trace(self, thrown):
        return failure.own_frames(thrown, _files)


def _has(name):
    return answer.file_of(name, _files) is not None


def _import(name):
    """A module of the answer that has this name, else its entry, whatever the name."""
    return importlib.import_module(name if _has(name) else 'answer')


@contextlib.contextmanager
def _replaced(module, name, value):
    place = sys.modules[module]
    original = getattr(place, name)
    setattr(place, name, value)
    try:
        yield
    finally:
        setattr(place, name, original)


_COMMANDS = {'connect': _connect, 'load': _load, 'respond': _respond}
