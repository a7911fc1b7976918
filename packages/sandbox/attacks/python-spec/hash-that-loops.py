# Returns a set of objects that ask back when they are put into one; must get: harmless, time-limit, runtime-error
class Asking:
    def __hash__(self): return hash(answer_of())
    def __eq__(self, other): return True


def answer_of(): return 1


def answer(*args): return {"a": {Asking()}, Asking(): 1}
