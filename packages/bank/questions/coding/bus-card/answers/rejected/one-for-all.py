# Keeps the money in the class, so that all cards share it.
class BusCard:
    balance = 0
    rides = 0

    def top_up(self, cents):
        if cents <= 0:
            raise ValueError("an amount must be greater than 0")
        BusCard.balance += cents

    def ride(self, fare):
        price = 0 if (BusCard.rides + 1) % 10 == 0 else fare
        if price > BusCard.balance:
            return False
        BusCard.balance -= price
        BusCard.rides += 1
        return True
