# Lets the last who came move up instead of the first.
class GuestList:
    def __init__(self, places):
        self._places = places
        self._in = []
        self._out = []

    @property
    def invited(self):
        return list(self._in)

    @property
    def waiting(self):
        return list(self._out)

    def add(self, name):
        if name in self._in:
            return "invited"
        if name in self._out:
            return "waiting"
        if len(self._in) < self._places:
            self._in.append(name)
            return "invited"
        self._out.append(name)
        return "waiting"

    def remove(self, name):
        if name in self._out:
            self._out.remove(name)
        elif name in self._in:
            self._in.remove(name)
            if self._out:
                self._in.append(self._out.pop())
