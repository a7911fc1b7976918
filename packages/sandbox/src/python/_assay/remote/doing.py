"""What one side may ask the other to do to its objects."""

import operator

from .. import clock
from .describe import held_value


def _method(kind, name, target, /, *args, **kwargs):
    return getattr(kind, name)(target, *args, **kwargs)


def _special(target, name, /, *args, **kwargs):
    """Looked up on the class, as Python does."""
    return getattr(type(target), name)(target, *args, **kwargs)


def _resume(generator, how, *args):
    """A step of an asynchronous generator, all the way."""
    return clock.run(getattr(generator, how)(*args))


DEEDS = {
    'call': lambda target, /, *args, **kwargs: target(*args, **kwargs),
    'getattr': getattr,
    'setattr': setattr,
    'delattr': delattr,
    'dir': dir,
    'repr': repr,
    'str': str,
    'iter': iter,
    'len': len,
    'contains': operator.contains,
    'getitem': operator.getitem,
    'method': _method,
    'special': _special,
    'value': held_value,
    'await': clock.run,
    'resume': _resume,
}
