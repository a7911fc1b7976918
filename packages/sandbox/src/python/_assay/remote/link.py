"""The other side, as stand-ins know it. There is one in each interpreter."""


def ask(what, /, *args, **kwargs):
    """Does something to an object of the other side, and returns what came of it. Set by the peer."""
    raise RuntimeError('There is no other side')


def is_stand_in(value):
    """Set by the peer."""
    return False


def extend(kind, bases, namespace):
    """Makes a class of this side, which extends one of the other, known there. Set by the peer."""
    raise RuntimeError('There is no other side')


# A wary side lets no object of the other decide what a plain value equals, or what comes of computing with it: an
# answer that is asked for 5 could return what equals everything.
wary = False

# Classes whose objects may decide all the same.
trusted = set()

# Classes that this side has asked for by their names, rather than been handed an object of.
named = set()
