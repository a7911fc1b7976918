class BusCard:
    pass
