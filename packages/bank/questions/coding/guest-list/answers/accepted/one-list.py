class GuestList:
    def __init__(self, places):
        self._places = places
        self._names = []

    @property
    def invited(self):
        return self._names[: self._places]

    @property
    def waiting(self):
        return self._names[self._places :]

    def add(self, name):
        if name not in self._names:
            self._names.append(name)
        return "invited" if self._names.index(name) < self._places else "waiting"

    def remove(self, name):
        if name in self._names:
            self._names.remove(name)
