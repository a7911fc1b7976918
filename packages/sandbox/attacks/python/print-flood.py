# Prints without end; must get: output-limit
def answer(*args):
    while True:
        print("x" * 1000)
