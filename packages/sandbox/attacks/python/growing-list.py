# Grows a list until memory is full; must get: memory-limit
def answer(*args):
    grown = []
    while True:
        grown.append(bytearray(10**6))
