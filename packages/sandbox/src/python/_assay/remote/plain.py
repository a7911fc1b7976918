"""Values that are copied: what cannot change, and is the same wherever it is."""

import datetime
import decimal
import fractions
import pathlib
import re
import uuid

# JSON says these itself.
WORDS = (type(None), bool, str, float)
# Python writes no longer numbers in decimals.
MAX_DECIMAL = 2**63


def encode(value, inner):
    """The value as JSON data, or None where it is of no such kind. `inner` encodes the parts of a value."""
    write = _WRITERS.get(type(value))
    return write(value, inner) if write else None


def decode(tag, parts, inner):
    return _READERS[tag](parts, inner)


def knows(tag):
    return tag in _READERS


def _write_int(value, inner):
    return value if abs(value) < MAX_DECIMAL else ['int', hex(value)]


def _write_datetime(value, inner):
    zone = value.tzinfo
    if zone is not None and type(zone) is not datetime.timezone:
        return None
    return ['datetime', value.replace(tzinfo=None).isoformat(), value.fold, inner(zone)]


def _write_timezone(value, inner):
    offset = value.utcoffset(None)
    return ['timezone', inner(offset), value.tzname(None)]


def _read_timezone(parts, inner):
    offset, name = inner(parts[0]), parts[1]
    plain = datetime.timezone(offset)
    return plain if plain.tzname(None) == name else datetime.timezone(offset, name)


_WRITERS = {
    int: _write_int,
    complex: lambda value, inner: ['complex', value.real, value.imag],
    bytes: lambda value, inner: ['bytes', value.hex()],
    tuple: lambda value, inner: ['tuple', [inner(each) for each in value]],
    frozenset: lambda value, inner: ['frozenset', [inner(each) for each in value]],
    slice: lambda value, inner: ['slice', inner(value.start), inner(value.stop), inner(value.step)],
    range: lambda value, inner: ['range', value.start, value.stop, value.step],
    type(...): lambda value, inner: ['ellipsis'],
    type(NotImplemented): lambda value, inner: ['not-implemented'],
    decimal.Decimal: lambda value, inner: ['decimal', str(value)],
    fractions.Fraction: lambda value, inner: ['fraction', inner(value.numerator), inner(value.denominator)],
    datetime.datetime: _write_datetime,
    datetime.date: lambda value, inner: ['date', value.isoformat()],
    datetime.time: lambda value, inner: ['time', value.isoformat()] if value.tzinfo is None else None,
    datetime.timedelta: lambda value, inner: ['timedelta', value.days, value.seconds, value.microseconds],
    datetime.timezone: _write_timezone,
    uuid.UUID: lambda value, inner: ['uuid', value.hex],
    pathlib.PosixPath: lambda value, inner: ['path', str(value)],
    re.Pattern: lambda value, inner: ['pattern', inner(value.pattern), value.flags],
}

_READERS = {
    'int': lambda parts, inner: int(parts[0], 16),
    'complex': lambda parts, inner: complex(*parts),
    'bytes': lambda parts, inner: bytes.fromhex(parts[0]),
    'tuple': lambda parts, inner: tuple([inner(each) for each in parts[0]]),
    'frozenset': lambda parts, inner: frozenset([inner(each) for each in parts[0]]),
    'slice': lambda parts, inner: slice(*map(inner, parts)),
    'range': lambda parts, inner: range(*parts),
    'ellipsis': lambda parts, inner: ...,
    'not-implemented': lambda parts, inner: NotImplemented,
    'decimal': lambda parts, inner: decimal.Decimal(parts[0]),
    'fraction': lambda parts, inner: fractions.Fraction(*map(inner, parts)),
    'datetime': lambda parts, inner: datetime.datetime.fromisoformat(parts[0]).replace(fold=parts[1], tzinfo=inner(parts[2])),
    'date': lambda parts, inner: datetime.date.fromisoformat(parts[0]),
    'time': lambda parts, inner: datetime.time.fromisoformat(parts[0]),
    'timedelta': lambda parts, inner: datetime.timedelta(*parts),
    'timezone': _read_timezone,
    'uuid': lambda parts, inner: uuid.UUID(hex=parts[0]),
    'path': lambda parts, inner: pathlib.PosixPath(parts[0]),
    'pattern': lambda parts, inner: re.compile(inner(parts[0]), parts[1]),
}
