"""The spec's side: runs tests against an answer that is on the other side."""

import contextlib
import json
import sys
import types
import unittest

from . import clock, failure, walls
from .remote import link
from .remote.peer import Ended, Peer
from .testing import surroundings
from .testing.collect import collect
from .testing.fixtures import Fixtures
from .testing.hooks import Hooks
from .testing.load import load
from .testing.policy import may_be_done
from .testing.report import reason

_output = sys.stdout
_tests = []
_hooks = Hooks()
_at_the_end = contextlib.ExitStack()


def command(name, *args):
    try:
        return _COMMANDS[name](*args)
    finally:
        _output.flush()


def _connect(advance, exchange):
    clock.connect(advance)
    SpecsPeer(exchange, first_number=0)
    link.wary = True


class SpecsPeer(Peer):
    """It lets an answer do to what it is given only what it was given for."""

    hidden = (*Peer.hidden, types.ModuleType, unittest.TestCase)

    def may(self, what, target, *args):
        return may_be_done(what, target, args)

    def surroundings(self):
        return surroundings.replaced()

    def listen(self, aside):
        sys.stdout.write(aside)


def _collect(text):
    """Loads the spec; gives the names of its tests, or says why there are none."""
    job = json.loads(text)
    walls.raise_walls()
    surroundings.seed_both(link.ask)
    try:
        module = load(job['file'], job['source'], job['support'])
        fixtures = Fixtures(vars(module))
        _tests[:] = collect(module, fixtures)
        _at_the_end.callback(fixtures.close)
        _at_the_end.callback(_hooks.close)
    except BaseException as thrown:
        return json.dumps({'fault': _why_not_loaded(thrown, job['file'])})
    return json.dumps({'declared': [test.name[:1000] for test in _tests]})


def _why_not_loaded(thrown, file):
    if isinstance(thrown, SyntaxError) and thrown.filename == file:
        return failure.failure('internal-error', f'{file} does not parse: {thrown}')
    if isinstance(thrown, ImportError):
        return failure.failure('runtime-error', f'The tests cannot import the answer: {thrown}')
    return failure.failure(failure.verdict_of(thrown), f'{file} could not be loaded: {reason(thrown)["message"]}')


def _test(index):
    """Runs one test, and what stands around it and those before. The last one cleans up."""
    test = _tests[int(index)]
    try:
        _hooks.enter(test.groups)
        test.run()
        if test is _tests[-1]:
            _at_the_end.close()
    except unittest.SkipTest:
        return json.dumps({'message': None, 'verdict': None})
    except Ended:
        raise
    except BaseException as thrown:
        return json.dumps(reason(thrown))
    return json.dumps({'message': None, 'verdict': None})


def _greet():
    """Before there is a spec: so that whatever it takes for two interpreters to talk is there from then on."""
    return link.ask('hello')


_COMMANDS = {'connect': _connect, 'greet': _greet, 'collect': _collect, 'test': _test}
