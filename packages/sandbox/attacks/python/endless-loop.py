# Loops forever, catching whatever may be raised to stop it; must get: time-limit
def answer(*args):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
