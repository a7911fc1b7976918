"""One side of a conversation about objects. Each message is JSON; one at a time is on its way."""

import contextlib
import json
import types

from . import describe, drivers, link, plain, stand_ins
from .doing import DEEDS
from .names import find, name_of
from .shared import Shared


class Ended(BaseException):
    """The other side is gone."""


class Handle:
    """Names an object of the other side where there is no stand-in for it yet."""

    def __init__(self, number):
        self.number = number


class Hidden:
    """In place of what the other side may know nothing of."""


class Peer:
    """`exchange` sends a message and waits for the next one. What differs between the two sides is in those that extend this."""

    # Types of which the other side is not even told what they are.
    hidden = (types.FrameType, types.CodeType, types.TracebackType)

    def __init__(self, exchange, first_number):
        self._exchange = exchange
        self._shared = Shared(first_number)
        # Objects of this side by their numbers, which the other side asks for them by.
        self._own = {}
        self._own_numbers = {}
        # Stand-ins for the other side's, by theirs.
        self._theirs = {}
        self._their_numbers = {}
        # What the message at hand must say of classes that the other side has not heard of.
        self._classes = []
        self._described = set()
        link.ask = self.ask
        link.extend = self.extend
        link.is_stand_in = lambda value: id(value) in self._their_numbers

    # What differs

    def may(self, what, target, *args):
        """Whether the other side may do something to an object of this one."""
        return False

    def service(self, what):
        """What the other side may ask for by its name alone, as a function, or None."""
        return None

    def surroundings(self):
        """What is sent along with all that is asked, as keyword to value."""
        return {}

    def within(self, surroundings):
        """The context in which the other side's wishes are carried out. What it gives is told as an aside."""
        return contextlib.nullcontext(lambda: None)

    def listen(self, aside):
        """Is told asides."""

    def trace(self, thrown):
        """What the other side is told of where an exception came from."""
        return ''

    # Messages

    def ask(self, what, /, *args, **kwargs):
        """Asks the other side to do something, and does meanwhile what it asks of this one."""
        message = self._write({'do': what, 'args': [self._encode(each) for each in args], 'kwargs': self._encode_all(kwargs), 'within': self._encode_all(self.surroundings())})
        while True:
            read = self._read(self._exchange(message))
            if 'do' not in read:
                return self._outcome(read)
            message = self._do(read)

    def respond(self, message):
        """Does what a message asks for, and writes what came of it."""
        try:
            read = self._read(message)
        except Exception as error:
            return self._write({'raises': self._encode(RuntimeError(f'What was handed over cannot be read: {error}')), 'trace': ''})
        return self._do(read)

    def _do(self, read):
        with self.within(self._decode_all(read['within'])) as aside:
            outcome = self._outcome_of_doing(read)
        return self._write({**outcome, 'aside': aside()})

    def _outcome_of_doing(self, read):
        try:
            return {'gives': self._encode(self._done(read))}
        except Ended:
            raise
        except BaseException as thrown:
            trace = self.trace(thrown)
            return {'raises': self._encode(thrown.with_traceback(None)), 'trace': trace}

    def _done(self, read):
        what, args, kwargs = read['do'], [self._decode(each) for each in read['args']], self._decode_all(read['kwargs'])
        service = self.service(what)
        if service:
            return service(*args, **kwargs)
        target = read['args'][0]
        if not (type(target) is list and target[0] == 'yours' and self.may(what, *args)):
            raise AttributeError('That cannot be reached from here')
        return DEEDS[what](*args, **kwargs)

    def _outcome(self, read):
        if read.get('aside') is not None:
            self.listen(read['aside'])
        if 'gives' in read:
            return self._decode(read['gives'])
        if 'raises' not in read:
            raise Ended(read.get('ended', ''))
        thrown = self._decode(read['raises'])
        if not isinstance(thrown, BaseException):
            raise TypeError('exceptions must derive from BaseException')
        if read['trace']:
            thrown._assay_trace = read['trace']
        raise thrown

    def _write(self, message):
        changes, forgotten = self._shared.changes(self._encode)
        message |= {'shared': changes, 'forgotten': forgotten, 'classes': self._classes}
        self._classes = []
        return json.dumps(message)

    def _read(self, text):
        read = json.loads(text)
        for about in read.get('classes', ()):
            bases = [self._decode(base) for base in about['bases']]
            self._adopt(about['number'], stand_ins.make_class(about, tuple(bases)))
        self._shared.apply(read.get('shared', ()), read.get('forgotten', ()), self._decode)
        return read

    # Values on their way out

    def _encode(self, value):
        if type(value) in plain.WORDS:
            return value
        written = plain.encode(value, self._encode)
        if written is not None:
            return written
        shared = self._shared.number_of(value)
        if shared is not None:
            return ['shared', shared]
        if id(value) in self._their_numbers:
            return ['yours', self._their_numbers[id(value)]]
        if isinstance(value, Handle):
            return ['yours', value.number]
        name = name_of(value)
        if name:
            return ['name', *name]
        return self._encode_own(value)

    def _encode_all(self, values):
        return {key: self._encode(each) for key, each in values.items()}

    def _encode_own(self, value):
        if isinstance(value, self.hidden):
            value = Hidden()
        if isinstance(value, type):
            return self._encode_class(value)
        number = self._number(value)
        if isinstance(value, BaseException):
            cause = self._encode(value.__cause__) if value.__cause__ is not None else None
            # Attributes of classes that are only described are asked for.
            state = {key: self._encode(each) for key, each in vars(value).items()} if name_of(type(value)) else {}
            return ['exception', number, self._encode(type(value)), [self._encode(each) for each in value.args], cause, state]
        kind = describe.flavour(value)
        if kind == 'function':
            return ['object', number, kind, *describe.function(value)]
        return ['object', number, kind, value.__name__ if kind == 'module' else self._encode_kind(type(value))]

    def _encode_kind(self, kind):
        """What is made on this side of a class of the other still is of that class."""
        return ['yours', self._their_numbers[id(kind)]] if id(kind) in self._their_numbers else self._encode_class(kind)

    def _encode_class(self, kind):
        number = self._number(kind)
        if number not in self._described:
            self._described.add(number)
            bases = [self._encode(base) for base in describe.bases(kind)]
            self._classes.append({'number': number, 'bases': bases, **describe.about(kind)})
        return ['class', number]

    def _number(self, value):
        number = self._own_numbers.get(id(value))
        if number is None:
            number = len(self._own)
            self._own[number] = value
            self._own_numbers[id(value)] = number
        return number

    # Values on their way in

    def _decode(self, data):
        if type(data) is not list:
            return data
        tag, *parts = data
        if plain.knows(tag):
            return plain.decode(tag, parts, self._decode)
        return getattr(self, f'_decode_{tag}')(*parts)

    def _decode_all(self, values):
        return {key: self._decode(each) for key, each in values.items()}

    def _decode_shared(self, number):
        return self._shared.container(number)

    def _decode_yours(self, number):
        return self._own[number]

    def _decode_name(self, module, name):
        return find(module, name)

    def _decode_class(self, number):
        return self._theirs[number]

    def _decode_exception(self, number, kind, args, cause, state):
        if number not in self._theirs:
            thrown = stand_ins.make_exception(self._decode(kind), [self._decode(each) for each in args])
            vars(thrown).update({key: self._decode(each) for key, each in state.items()})
            self._adopt(number, thrown)
        thrown = self._theirs[number]
        thrown.__cause__ = self._decode(cause)
        return thrown

    def _decode_object(self, number, kind, *about):
        if number not in self._theirs:
            self._adopt(number, self._make(number, kind, about))
        return self._theirs[number]

    def _make(self, number, kind, about):
        if kind in ('coroutine', 'generator', 'async-generator'):
            return getattr(drivers, kind.replace('-', '_'))(Handle(number))
        if kind == 'module':
            return stand_ins.StandInModule(*about)
        if kind == 'function':
            return stand_ins.StandInFunction(*about)
        return stand_ins.make_object(self._decode(*about))

    def _adopt(self, number, stand_in):
        self._theirs[number] = stand_in
        self._their_numbers[id(stand_in)] = number

    # Classes that extend the other side's

    def extend(self, kind, bases, namespace):
        parts = {name: value for name, value in namespace.items() if not name.startswith('__') or isinstance(value, types.FunctionType)}
        self._adopt(self.ask('extend', kind.__name__, bases, parts), kind)

    def make_extension(self, name, bases, parts):
        """The same on the other side: the number of the class that is made here."""
        made = type(bases[0])(name, bases, parts)
        number = self._number(made)
        self._described.add(number)
        return number
