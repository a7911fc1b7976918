"""Lists, dicts and the like, of which both sides hold one: before each message, what has changed is sent along."""

import collections
import operator
import sys


class _Kind:
    """How a kind of container is made, read and filled."""

    def __init__(self, make, parts, fill):
        self.make = make
        # All that it holds, as a list: what is compared to find changes, and what is sent.
        self.parts = parts
        self.fill = fill


def _pairs(container):
    return [part for pair in dict.items(container) for part in pair]


def _fill_dict(container, parts):
    container.clear()
    container.update(zip(parts[::2], parts[1::2]))


def _fill_list(container, parts):
    container[:] = parts


def _fill_set(container, parts):
    container.clear()
    container.update(parts)


def _fill_deque(container, parts):
    container.clear()
    container.extend(parts[1:])


def _fill_defaultdict(container, parts):
    container.default_factory = parts[0]
    _fill_dict(container, parts[1:])


# An ordered dict, a counter and what falls back on a factory are dicts with manners of their own.
_KINDS = {
    list: _Kind(list, list, _fill_list),
    dict: _Kind(dict, _pairs, _fill_dict),
    set: _Kind(set, list, _fill_set),
    bytearray: _Kind(bytearray, list, _fill_list),
    collections.deque: _Kind(lambda maxlen: collections.deque(maxlen=maxlen), lambda container: [container.maxlen, *container], _fill_deque),
    collections.OrderedDict: _Kind(collections.OrderedDict, _pairs, _fill_dict),
    collections.Counter: _Kind(collections.Counter, _pairs, _fill_dict),
    collections.defaultdict: _Kind(collections.defaultdict, lambda container: [container.default_factory, *_pairs(container)], _fill_defaultdict),
}
_BY_NAME = {kind.__name__: kind for kind in _KINDS}


class _Entry:
    __slots__ = ('container', 'kind', 'seen')

    def __init__(self, container, kind, seen):
        self.container = container
        self.kind = kind
        # What it held when both sides last agreed; None when only this one knows it.
        self.seen = seen

    def has_changed(self, parts):
        return self.seen is None or len(parts) != len(self.seen) or not all(map(operator.is_, parts, self.seen))

    def is_held(self):
        """Whether anything but this table holds the container."""
        return self.holders() > _ONLY_THE_TABLE

    def holders(self):
        return sys.getrefcount(self.container)


_example = _Entry([], list, None)
_ONLY_THE_TABLE = _example.holders()


class Shared:
    def __init__(self, first_number):
        # One side counts the even numbers, the other the odd ones.
        self._next = first_number
        self._entries = {}
        self._numbers = {}
        self._touched = set()
        # What is being filled: filling may ask the other side for hashes, and half a container is no change.
        self._filling = set()

    def number_of(self, container):
        """The number of a container that a message mentions, or None for what is no container."""
        kind = type(container)
        if kind not in _KINDS:
            return None
        number = self._numbers.get(id(container))
        if number is None:
            number = self._next
            self._next += 2
            self._add(number, container, kind)
        self._touched.add(number)
        return number

    def container(self, number):
        return self._entries[number].container

    def changes(self, encode):
        """Of a message that is otherwise complete: what containers hold that the other side does not know of, and which are no longer kept alike."""
        changes = {}
        while changed := [number for number in self._entries if number not in changes and self._has_changed(number)]:
            for number in changed:
                entry = self._entries[number]
                entry.seen = _KINDS[entry.kind].parts(entry.container)
                # What it holds may be mentioned for the first time, and then has changed too.
                changes[number] = [entry.kind.__name__, [encode(part) for part in entry.seen]]
        forgotten = self._forget_unheld()
        self._touched.clear()
        return list(changes.items()), forgotten

    def apply(self, changes, forgotten, decode):
        """Takes over what the other side has changed. All containers are there before any is filled, since they may hold each other."""
        self._filling.update(number for number, _ in changes)
        for number, (name, parts) in changes:
            if number not in self._entries:
                kind = _BY_NAME[name]
                arguments = parts[:1] if kind is collections.deque else []
                self._add(number, _KINDS[kind].make(*arguments), kind)
        for number, (_, parts) in changes:
            entry = self._entries[number]
            kind = _KINDS[entry.kind]
            kind.fill(entry.container, [decode(part) for part in parts])
            entry.seen = kind.parts(entry.container)
            self._filling.discard(number)
        for number in forgotten:
            self._remove(number)

    def _has_changed(self, number):
        entry = self._entries[number]
        return number not in self._filling and entry.has_changed(_KINDS[entry.kind].parts(entry.container))

    def _add(self, number, container, kind):
        self._entries[number] = _Entry(container, kind, None)
        self._numbers[id(container)] = number

    def _remove(self, number):
        entry = self._entries.pop(number, None)
        if entry:
            del self._numbers[id(entry.container)]

    def _forget_unheld(self):
        """Containers that nobody else on this side holds need not be kept alike. Those in them are held until they are gone."""
        forgotten = []
        while unheld := [number for number, entry in self._entries.items() if number not in self._touched and not entry.is_held()]:
            for number in unheld:
                self._remove(number)
            forgotten += unheld
        return forgotten
