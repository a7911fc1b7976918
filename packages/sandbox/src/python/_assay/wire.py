"""Values as text in the wire encoding (contracts/value.ts), the same for every language."""

import datetime
import decimal
import enum
import fractions
import json
import math
import sys

# Numbers beyond are no longer exact in what compares them.
MAX_SAFE_INTEGER = 2**53 - 1
# Lists may nest this deep; what reads them outside is recursive.
MAX_DEPTH = 1000
# More than it takes to write one level.
FRAMES_PER_LEVEL = 10


class TooMuch(Exception):
    """A value has no place in what may leave the interpreter."""


def decode(text):
    """The value that wire JSON stands for. The text is ours."""
    return _read(json.loads(text))


def _read(wire):
    if isinstance(wire, list):
        return [_read(each) for each in wire]
    if not isinstance(wire, dict):
        return wire
    return _READERS[wire['$']](wire) if '$' in wire else {key: _read(value) for key, value in wire.items()}


def _read_entries(wire):
    return {_as_key(_read(key)): _read(value) for key, value in wire['entries']}


def _as_key(value):
    """Lists cannot be keys of a dict or elements of a set; tuples can."""
    return tuple(_as_key(each) for each in value) if isinstance(value, list) else value


def _read_date(wire):
    return None if wire['value'] is None else datetime.datetime.fromisoformat(wire['value'])


_READERS = {
    'undefined': lambda wire: None,
    'nan': lambda wire: math.nan,
    'infinity': lambda wire: math.inf,
    '-infinity': lambda wire: -math.inf,
    'bigint': lambda wire: int(wire['value']),
    'date': _read_date,
    'map': _read_entries,
    'set': lambda wire: {_as_key(_read(each)) for each in wire['values']},
    'object': _read_entries,
    'instance': _read_entries,
}


def encode(value, max_length):
    """Writes a value, by its exact type and past what its class may say of it. Raises TooMuch beyond `max_length` characters."""
    writer = _Writer(max_length)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, MAX_DEPTH * FRAMES_PER_LEVEL))
    try:
        writer.write(value)
    finally:
        sys.setrecursionlimit(limit)
    return ''.join(writer.pieces)


class _Writer:
    def __init__(self, room):
        self.pieces = []
        self._room = room
        self._ancestors = set()

    def put(self, piece):
        self._room -= len(piece)
        if self._room < 0:
            raise TooMuch('The answer gave back more than it may.')
        self.pieces.append(piece)

    def write(self, value):
        kind = type(value)
        if kind in _SCALARS:
            self.put(_SCALARS[kind](value))
        elif issubclass(kind, enum.Enum) and kind._member_type_ is not object:
            self.write(value._value_)
        elif issubclass(kind, (bool, int, float, str)):
            self._write_extended(value)
        else:
            self._write_nested(value, kind)

    def _write_extended(self, value):
        """An instance of a class that extends a number or text is what it extends."""
        base = next(base for base in (int, float, str) if isinstance(value, base))
        self.put(_SCALARS[base](_EXACTLY[base](value)))

    def _write_nested(self, value, kind):
        if id(value) in self._ancestors:
            return self.put('{"$":"cycle"}')
        if len(self._ancestors) >= MAX_DEPTH:
            raise RecursionError(f'The value is nested deeper than {MAX_DEPTH} levels.')
        self._ancestors.add(id(value))
        for base, write in _NESTED:
            if issubclass(kind, base):
                write(self, value)
                break
        else:
            self._write_instance(value, kind)
        self._ancestors.discard(id(value))

    def write_all(self, values, opening, closing):
        self.put(opening)
        for index, each in enumerate(values):
            if index:
                self.put(',')
            self.write(each)
        self.put(closing)

    def write_dict(self, value):
        entries = list(dict.items(value))
        if any(type(key) is not str for key, _ in entries):
            return self._write_entries('map', entries)
        if dict.__contains__(value, '$'):
            return self._write_entries('object', entries)
        self.put('{')
        for index, (key, each) in enumerate(entries):
            self.put(f'{"," if index else ""}{json.dumps(key)}:')
            self.write(each)
        self.put('}')

    def _write_entries(self, tag, entries):
        self.put(f'{{"$":"{tag}","entries":[')
        for index, (key, each) in enumerate(entries):
            self.put(',' if index else '')
            self.write_all((key, each), '[', ']')
        self.put(']}')

    def _write_instance(self, value, kind):
        """Never equal to anything; its attributes are there to be shown."""
        try:
            attributes = object.__getattribute__(value, '__dict__')
        except AttributeError:
            attributes = {}
        if callable(value) or type(attributes) is not dict:
            return self.put('{"$":"function"}')
        self.put(f'{{"$":"instance","class":{json.dumps(name_of(kind))},"entries":[')
        for index, (key, each) in enumerate(dict.items(attributes)):
            self.put(f'{"," if index else ""}[{json.dumps(key)},')
            self.write(each)
            self.put(']')
        self.put(']}')


def name_of(kind):
    """A class's own name, whatever its metaclass says."""
    return type.__dict__['__name__'].__get__(kind)


def _write_int(value):
    if abs(value) <= MAX_SAFE_INTEGER:
        return int.__repr__(value)
    return f'{{"$":"bigint","value":"{_digits(value)}"}}'


def _digits(value):
    """In pieces, since Python refuses to write long numbers at once."""
    sign, value = ('-', -value) if value < 0 else ('', value)
    pieces = []
    while value:
        value, rest = divmod(value, 10**4000)
        pieces.append(int.__repr__(rest).rjust(4000 if value else 1, '0'))
    return sign + ''.join(reversed(pieces))


def _write_float(value):
    if value != value:
        return '{"$":"nan"}'
    if value in (math.inf, -math.inf):
        return '{"$":"infinity"}' if value > 0 else '{"$":"-infinity"}'
    return float.__repr__(value)


def _write_date(value):
    """As JavaScript writes an instant: in milliseconds, UTC. One without a zone is taken as UTC."""
    if type(value) is datetime.date:
        value = datetime.datetime(value.year, value.month, value.day)
    if value.tzinfo is not None:
        value = value.astimezone(datetime.UTC)
    return f'{{"$":"date","value":"{value.replace(tzinfo=None).isoformat(timespec="milliseconds")}Z"}}'


_SCALARS = {
    type(None): lambda value: 'null',
    bool: lambda value: 'true' if value else 'false',
    int: _write_int,
    float: _write_float,
    str: json.dumps,
    datetime.datetime: _write_date,
    datetime.date: _write_date,
    decimal.Decimal: lambda value: _write_float(float(value)),
    fractions.Fraction: lambda value: _write_float(float(value)),
}

_EXACTLY = {int: int.__index__, float: float.__float__, str: lambda value: str.__getitem__(value, slice(None))}

_NESTED = (
    (list, lambda writer, value: writer.write_all(list.__iter__(value), '[', ']')),
    (tuple, lambda writer, value: writer.write_all(tuple.__iter__(value), '[', ']')),
    (dict, _Writer.write_dict),
    (set, lambda writer, value: writer.write_all(set.__iter__(value), '{"$":"set","values":[', ']}')),
    (frozenset, lambda writer, value: writer.write_all(frozenset.__iter__(value), '{"$":"set","values":[', ']}')),
)
