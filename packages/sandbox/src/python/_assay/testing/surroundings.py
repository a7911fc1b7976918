"""What a test replaces in the library, so that it is replaced for the answer too."""

import builtins
import random
import sys
import time

_output = sys.stdout

# Looked at before each thing that is asked of the answer.
_WATCHED = [
    *((builtins, name) for name in ('input', 'print', 'open')),
    (sys, 'stdin'),
    (sys, 'argv'),
    *((module, name) for module in (random, time) for name, value in vars(module).items() if not name.startswith('_') and callable(value) and not isinstance(value, type)),
]
_ORIGINALS = [(module, name, getattr(module, name)) for module, name in _WATCHED]


def replaced():
    """`module:name` → what now stands there, and whether what is printed is caught."""
    now = {f'{module.__name__}:{name}': getattr(module, name) for module, name, original in _ORIGINALS if getattr(module, name) is not original}
    return now if sys.stdout is _output else {**now, 'captures': True}


def seed_both(ask):
    """A test that seeds the library's random numbers seeds those of the answer."""
    seed = random.seed

    def seed_here_and_there(a=None, version=2):
        seed(a, version)
        ask('seed', a, version)

    random.seed = seed_here_and_there
    _ORIGINALS[:] = [(module, name, getattr(module, name)) for module, name, _ in _ORIGINALS]
