"""What an answer may do to the objects that a test hands it: use them, not look into them."""

from ..remote.describe import FUNCTIONS, SPECIAL
from ..remote.peer import Hidden

# What decorators copy.
_LABELS = frozenset(('__name__', '__qualname__', '__module__', '__doc__'))
# Frames, code and the like lead to everything else.
_LEADS_AWAY = ('_', 'gi_', 'cr_', 'ag_', 'tb_', 'f_', 'co_', 'func_')


def may_be_done(what, target, args):
    if isinstance(target, Hidden):
        return False
    return what in _USES or (what in _NAMED and _may_be_named(what, target, args))


_USES = frozenset('call copy deepcopy dir str repr iter len contains getitem parameters value await resume'.split())
_NAMED = frozenset('getattr setattr special method'.split())


def _may_be_named(what, target, args):
    name = args[0]
    if type(name) is not str:
        return False
    if what == 'special':
        return name in SPECIAL or name in ('send', 'throw', 'close')
    if what == 'method':
        return name == '__init__' or _is_public(name)
    if what == 'getattr' and name in _LABELS:
        return True
    if isinstance(target, FUNCTIONS) or (what == 'setattr' and isinstance(target, type)):
        return False
    return _is_public(name)


def _is_public(name):
    return not name.startswith(_LEADS_AWAY)
