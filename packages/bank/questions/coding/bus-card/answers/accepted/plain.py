class BusCard:
    def __init__(self):
        self._balance = 0
        self._rides = 0

    @property
    def balance(self):
        return self._balance

    def top_up(self, cents):
        if cents <= 0:
            raise ValueError("an amount must be greater than 0")
        self._balance += cents

    def ride(self, fare):
        price = 0 if (self._rides + 1) % 10 == 0 else fare
        if price > self._balance:
            return False
        self._balance -= price
        self._rides += 1
        return True
