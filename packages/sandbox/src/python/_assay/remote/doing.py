"""What one side may ask the other to do to its objects."""

import copy
import operator

from .. import clock
from .describe import held_value, parameters


def _method(kind, name, target, /, *args, **kwargs):
    return getattr(kind, name)(target, *args, **kwargs)


def _special(target, name, /, *args, **kwargs):
    """Looked up on the class and bound to the object, as Python does."""
    kind = type(target)
    found = next((vars(base)[name] for base in kind.__mro__ if name in vars(base)), None)
    if found is None:
        raise AttributeError(f"'{kind.__name__}' object has no attribute '{name}'")
    bound = found.__get__(target, kind) if hasattr(type(found), '__get__') else found
    return bound(*args, **kwargs)


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
    'parameters': parameters,
    'copy': copy.copy,
    'deepcopy': copy.deepcopy,
    'await': clock.run,
    'resume': _resume,
}
