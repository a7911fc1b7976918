# Loops before there is anything to call; must get: time-limit
while True:
    pass
