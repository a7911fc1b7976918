"""What one side tells the other of an object that stays where it is: enough to make a stand-in that behaves like it."""

import collections.abc
import inspect
import numbers
import sys
import types

from .names import name_of

# Methods that Python itself looks for on a class. A stand-in has those that its object's class has.
SPECIAL = frozenset(
    f'__{name}__'
    for name in (
        'eq ne lt le gt ge hash bool len iter next contains getitem setitem delitem reversed length_hint missing call enter exit '
        'add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor '
        'radd rsub rmul rmatmul rtruediv rfloordiv rmod rdivmod rpow rlshift rrshift rand ror rxor '
        'iadd isub imul imatmul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor '
        'neg pos abs invert complex int float index round trunc floor ceil format bytes fspath '
        'await aiter anext aenter aexit get set delete set_name'
    ).split()
)

# Built-in types that hold a value: what an object of a class that extends one is when it is compared.
VALUES = (bool, int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, type({}.keys()), type({}.items()))


# Abstract classes that an object is of by its class's word alone.
ROLES = {
    role.__name__: role
    for role in (
        *(collections.abc.Mapping, collections.abc.MutableMapping, collections.abc.Sequence, collections.abc.MutableSequence),
        *(collections.abc.Set, collections.abc.MutableSet, numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral),
    )
}


def value_type(kind):
    return next((base for base in VALUES if issubclass(kind, base)), None)


def held_value(value):
    """The built-in value that an object of an extending class holds, whatever that class says of it."""
    base = value_type(type(value))
    if base in (dict, list, set, frozenset, tuple, bytearray):
        return base(base.copy(value)) if base in (dict, list, set, frozenset, bytearray) else tuple(tuple.__iter__(value))
    if base is str:
        return str.__getitem__(value, slice(None))
    if base is bytes:
        return bytes.__getitem__(value, slice(None))
    if base in (int, bool):
        return int.__index__(value)
    if base is float:
        return float.__float__(value)
    if base is complex:
        return complex.__complex__(value)
    return set(value)


def about(kind):
    """Of a class, all that a stand-in must know to behave like its objects."""
    methods = [name for name, value in vars(kind).items() if type(value) is types.FunctionType and (name == '__init__' or not name.startswith('__'))]
    base = value_type(kind)
    return {
        'name': kind.__name__,
        'qualname': kind.__qualname__,
        'module': kind.__module__,
        'doc': kind.__doc__ if isinstance(kind.__doc__, str) else None,
        'methods': methods,
        **_special_methods(kind),
        'value': base and base.__name__,
        'roles': [name for name, role in ROLES.items() if issubclass(kind, role)],
        'abstract': sorted(getattr(kind, '__abstractmethods__', ())),
        'exception': issubclass(kind, BaseException),
        'text': _says_itself(kind),
    }


def bases(kind):
    """Those that the other side can know: classes of this one's own and, of an exception, those that are the same on both."""
    if not issubclass(kind, BaseException):
        return [base for base in kind.__bases__ if _is_own(base)]
    known = [base for base in kind.__bases__ if issubclass(base, BaseException) and (name_of(base) or _is_own(base))]
    return known or [next(base for base in kind.__mro__ if name_of(base))]


def _is_own(base):
    return base is not object and not name_of(base) and base.__module__.partition('.')[0] not in sys.stdlib_module_names


def _special_methods(kind):
    """Of a class, and of those above it but `object`: those that it has, and those that it refuses, as lists refuse to be hashed."""
    names = sorted({name for base in kind.__mro__ if base is not object for name in vars(base) if name in SPECIAL})
    refused = [name for name in names if next(vars(base)[name] for base in kind.__mro__ if name in vars(base)) is None]
    return {'special': [name for name in names if name not in refused], 'refused': refused}


def _says_itself(kind):
    """Whether the text of an exception is what a class says that only this side knows."""
    return issubclass(kind, BaseException) and not name_of(next(base for base in kind.__mro__ if '__str__' in vars(base)))


def function(value):
    """Name, qualified name, module, documentation, parameters, and whether it binds itself to an object that it is fetched from."""
    texts = [getattr(value, name, None) for name in ('__name__', '__qualname__', '__module__', '__doc__')]
    return [*(text if isinstance(text, str) else None for text in texts), parameters(value), type(value) is types.FunctionType]


def parameters(value):
    """Name and kind of each, and whether it may be left out; None where Python cannot tell."""
    try:
        parameters = inspect.signature(value).parameters.values()
    except (TypeError, ValueError):
        return None
    return [[each.name, int(each.kind), each.default is not inspect.Parameter.empty] for each in parameters]


def flavour(value):
    """What kind of object it is, where Python cares."""
    if inspect.iscoroutine(value):
        return 'coroutine'
    if inspect.isgenerator(value):
        return 'generator'
    if inspect.isasyncgen(value):
        return 'async-generator'
    if isinstance(value, FUNCTIONS):
        return 'function'
    if isinstance(value, types.ModuleType):
        return 'module'
    return 'object'


FUNCTIONS = (types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.MethodWrapperType, types.WrapperDescriptorType, types.MethodDescriptorType)
