# Fills the file system, which is in memory; must get: memory-limit, runtime-error, time-limit
# limits: {"cpuMs": 6000}
def answer(*args):
    with open("/tmp/grown", "wb") as file:
        while True:
            file.write(bytes(10**7))
