"""Stand-ins for objects of the other side: whatever is done to one is asked of the object."""

import inspect
import types

from . import link
from .describe import ROLES, VALUES

_COMPARISONS = frozenset('__eq__ __ne__ __lt__ __le__ __gt__ __ge__'.split())
_ARITHMETIC = frozenset(
    f'__{prefix}{name}__' for prefix in ('', 'r', 'i') for name in 'add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor'.split()
)
_VALUES = {base.__name__: base for base in VALUES}
# What Python itself sets on classes that are made on this side.
_OWN = frozenset('__abstractmethods__ __annotations__ __annotate__ __annotations_cache__ __annotate_func__ __firstlineno__ __static_attributes__'.split())


class StandInClass(type):
    """The class of stand-ins for classes."""

    def __new__(meta, name, bases, namespace):
        """A class statement of this side that extends a class of the other: made here and there."""
        kind = super().__new__(meta, name, bases, namespace)
        if bases:
            link.extend(kind, bases, namespace)
        return kind

    def __call__(kind, /, *args, **kwargs):
        return link.ask('call', kind, *args, **kwargs)

    def __getattr__(kind, name):
        if not link.is_stand_in(kind):
            raise AttributeError(name)
        return link.ask('getattr', kind, name)

    def __setattr__(kind, name, value):
        if name in _OWN or not link.is_stand_in(kind):
            type.__setattr__(kind, name, value)
        else:
            _forget_method(kind, name)
            link.ask('setattr', kind, name, value)

    def __delattr__(kind, name):
        link.ask('delattr', kind, name)

    def __dir__(kind):
        return link.ask('dir', kind) if link.is_stand_in(kind) else type.__dir__(kind)

    def __bool__(kind):
        return True

    # Of enumerations, and of whatever else has a metaclass that says so.
    def __iter__(kind):
        return link.ask('iter', kind)

    def __len__(kind):
        return link.ask('len', kind)

    def __contains__(kind, value):
        return link.ask('contains', kind, value)

    def __getitem__(kind, key):
        return link.ask('getitem', kind, key)


class StandIn(metaclass=StandInClass):
    def __getattribute__(self, name):
        """An object may say of itself what otherwise its class does."""
        return link.ask('getattr', self, name) if name in _OF_OBJECTS else super().__getattribute__(name)

    def __getattr__(self, name):
        if name == '__signature__' and (parameters := link.ask('parameters', self)) is not None:
            return _signature(parameters)
        return link.ask('getattr', self, name)

    def __setattr__(self, name, value):
        # From here on the method is an attribute like any other.
        _forget_method(type(self), name)
        link.ask('setattr', self, name, value)

    def __delattr__(self, name):
        link.ask('delattr', self, name)

    def __dir__(self):
        return link.ask('dir', self)

    def __repr__(self):
        return link.ask('repr', self)

    def __str__(self):
        return link.ask('str', self)

    def __copy__(self):
        return link.ask('copy', self)

    def __deepcopy__(self, memo):
        return link.ask('deepcopy', self)


_OF_OBJECTS = frozenset(('__dict__', '__doc__', '__module__'))


class StandInFunction:
    """Also for methods of an object; those are bound already."""

    def __init__(self, name, qualname, module, doc, parameters, binds):
        self.__dict__.update(__name__=name, __qualname__=qualname, __module__=module, __doc__=doc, _assay_binds=binds)
        if parameters is not None:
            signature = _signature(parameters)
            names = tuple(each.name for each in signature.parameters.values() if each.kind < inspect.Parameter.VAR_POSITIONAL)
            # As much as functions are that look at how many arguments another takes.
            self.__dict__.update(__signature__=signature, __code__=types.SimpleNamespace(co_argcount=len(names), co_varnames=names))

    def __call__(self, /, *args, **kwargs):
        return link.ask('call', self, *args, **kwargs)

    def __get__(self, instance, owner=None):
        return self if instance is None or not self._assay_binds else types.MethodType(self, instance)

    def __getattr__(self, name):
        return link.ask('getattr', self, name)

    def __setattr__(self, name, value):
        link.ask('setattr', self, name, value)

    def __repr__(self):
        return link.ask('repr', self)


def _signature(parameters):
    return inspect.Signature([_parameter(*each) for each in parameters])


def _parameter(name, kind, may_be_left_out):
    return inspect.Parameter(name, inspect._ParameterKind(kind), default=... if may_be_left_out else inspect.Parameter.empty)


class StandInModule(types.ModuleType):
    def __getattr__(self, name):
        value = link.ask('getattr', self, name)
        if isinstance(value, StandInClass):
            link.named.add(value)
        return value

    def __setattr__(self, name, value):
        if name in _OWN_OF_MODULES:
            super().__setattr__(name, value)
        else:
            link.ask('setattr', self, name, value)

    def __delattr__(self, name):
        link.ask('delattr', self, name)

    def __dir__(self):
        return link.ask('dir', self)

    @property
    def __dict__(self):
        """What `import *` gives: not the modules that the module imports itself, of which this side has its own."""
        named = {name: getattr(self, name) for name in dir(self) if not name.startswith('__')}
        return {name: value for name, value in named.items() if not isinstance(value, types.ModuleType)}


# What importing sets.
_OWN_OF_MODULES = frozenset('__name__ __spec__ __loader__ __path__ __package__ __file__ __cached__'.split())


def make_class(about, bases):
    """The stand-in of a class. `bases` are stand-ins and, of an exception, exceptions that both sides know."""
    namespace = {'__module__': about['module'], '__qualname__': about['qualname'], '__doc__': about['doc']}
    methods = [_Method(name) for name in about['methods']]
    namespace |= {method.__name__: method for method in methods}
    namespace |= _exception_namespace(about) if about['exception'] else _object_namespace(about)
    kind = type.__new__(StandInClass, about['name'], bases or (StandIn,), namespace)
    for method in methods:
        method.kind = kind
    for role in about['roles']:
        ROLES[role].register(kind)
    if about['abstract']:
        kind.__abstractmethods__ = frozenset(about['abstract'])
    return kind


def make_object(kind):
    return object.__new__(kind)


def make_exception(kind, args):
    thrown = kind.__new__(kind, *args)
    known = next(base for base in kind.__mro__ if not isinstance(base, StandInClass))
    try:
        known.__init__(thrown, *args)
    except TypeError:
        # Its class takes other arguments than it hands on.
        pass
    thrown.args = tuple(args)
    return thrown


class _Method:
    """A method, called without being fetched first. It is that of its class, so that `super()` reaches it."""

    def __init__(self, name):
        self.__name__ = name
        self.kind = None

    def __get__(self, instance, owner=None):
        if instance is None:
            return link.ask('getattr', self.kind, self.__name__)
        return lambda *args, **kwargs: link.ask('method', self.kind, self.__name__, instance, *args, **kwargs)


def _forget_method(kind, name):
    for each in kind.__mro__:
        if isinstance(each.__dict__.get(name), _Method):
            type.__delattr__(each, name)


def _exception_namespace(about):
    namespace = {'__getattr__': lambda self, name: link.ask('getattr', self, name)}
    if about['text']:
        namespace['__str__'] = lambda self: link.ask('str', self)
    return namespace


def _object_namespace(about):
    namespace = {name: _special(name, about['value']) for name in about['special']}
    namespace.setdefault('__hash__', object.__hash__)
    namespace |= dict.fromkeys(about['refused'])
    if about['value']:
        base = _VALUES[about['value']]
        # What `isinstance` asks when the class itself does not say.
        namespace['__class__'] = property(lambda self: base)
    return namespace


def _special(name, value):
    def special(self, /, *args, **kwargs):
        if link.wary and not link.is_stand_in(args[0] if args else self):
            if name in _COMPARISONS and link.trusted.isdisjoint(type(self).__mro__):
                return getattr(_VALUES[value], name)(link.ask('value', self), *args) if value else NotImplemented
            if name in _ARITHMETIC and link.named.isdisjoint(type(self).__mro__):
                return NotImplemented
        return link.ask('special', self, name, *args, **kwargs)

    special.__name__ = name
    return special
