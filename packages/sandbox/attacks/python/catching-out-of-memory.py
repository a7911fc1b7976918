# Goes on whenever it is told that memory is full; must get: time-limit, memory-limit
def answer(*args):
    grown = []
    while True:
        try:
            grown.append(bytearray(10**5))
        except MemoryError:
            pass
