# Calls back for ever, with more each time; must get: time-limit, memory-limit
def answer(*args):
    text = "x"
    while True:
        try:
            for callback in args:
                callback(text)
            text += text
        except BaseException:
            text = "x"
